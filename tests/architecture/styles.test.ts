import { globSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const source = new URL('../../src/', import.meta.url);
const styles = new URL('styles/', source);
const sheets = readdirSync(styles).filter((name) => name.endsWith('.css'));

// A browser matches from the right: with nothing before it, `:has()` is asked of every element of a page, and looks
// through all that each of them holds.
it.each(sheets)('%s asks `:has()` only of what it names', (name) => {
  const css = readFileSync(new URL(name, styles), 'utf8').replace(/\/\*.*?\*\//gs, '');
  const askers = [...css.matchAll(/([^\s>+~,]*):has\(/g)].map(([, asker]) => asker);
  for (const asker of askers) expect(asker).toMatch(/^(:is\()?[.\w]/);
});

it('every value that has a name is used somewhere', () => {
  const files = globSync('**/*.{css,astro,ts,tsx}', { cwd: source.pathname });
  const text = files.map((file) => readFileSync(new URL(file, source), 'utf8')).join('\n');
  const named = new Set([...text.matchAll(/^\s*(--[\w-]+):/gm)].map(([, name]) => name!));
  const used = new Set([...text.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name!));
  // A plot puts the name of a stroke together from that of its activation.
  const idle = [...named].filter((name) => !used.has(name) && !name.startsWith('--cat-'));
  expect(named.size).toBeGreaterThan(50);
  expect(idle).toEqual([]);
});
