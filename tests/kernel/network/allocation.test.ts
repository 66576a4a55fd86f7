import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

/** Bytes a step: room for the few boxed numbers that the engine may make of results, not for an object a layer. */
const ALLOWED = 160;

// In a process of its own: the test runner's module wrappers keep the engine from optimising as it does in a browser.
const script = fileURLToPath(new URL('./allocatedBytes.ts', import.meta.url));
// Without a compiler in the background, what is optimised when, and so what is boxed, is the same on every run.
const flags = [
  '--disable-warning=ExperimentalWarning',
  '--max-semi-space-size=64',
  '--no-concurrent-recompilation',
];
const { parts, objectALayer } = JSON.parse(
  execFileSync(process.execPath, [...flags, script], { encoding: 'utf8' }),
) as { parts: [string, number][]; objectALayer: number };

it.each(parts)('a step of %s allocates nothing (%d bytes, boxed results)', (_part, bytes) => {
  expect(bytes).toBeLessThan(ALLOWED);
});

it('the measurement would see an object a layer', () => {
  expect(objectALayer).toBeGreaterThan(ALLOWED);
});
