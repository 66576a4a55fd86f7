import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { onlyAtBuild } from '../../src/build/onlyAtBuild.ts';

const { handler } = onlyAtBuild.transform as unknown as {
  handler: (this: { parse: typeof parseAst }, code: string, file: string) => { code: string };
};
const changed = (code: string, file = 'model.ts') => handler.call({ parse: parseAst }, code, file).code;

describe('the code of a figure in the page', () => {
  it('lacks what only the build and the tests read, and nothing else', () =>
    expect(
      changed(
        "const a = 1;\nexport default defineFigure({ id: 'a', caption: 'Of ' + a, layout: 'text', compute: () => ({ cost: a }), cost: { step: 1 } });",
      ),
    ).toBe("const a = 1;\nexport default defineFigure({ id: 'a', compute: () => ({ cost: a }) });"));
  it('ends the build where no caption is found, naming the file and what was expected', () => {
    for (const code of ["export default defineFigure({ id: 'a' });", 'export const model = {};'])
      expect(() => changed(code)).toThrow(/^model\.ts: found no caption, expected/);
  });
});

describe('the code of the kernel in the page', () => {
  it('lacks the formulas and sources that its own docs and tests read, and nothing else', () =>
    expect(
      changed(
        "const by = 'A';\nexport const all = { one: rule({ name: 'one', source: by, formula: 'z', at: { of: 1 } }), two: { name: 'two', source: 'B' } };",
        '/src/kernel/initialisers/initialisers.ts',
      ),
    ).toBe(
      "const by = 'A';\nexport const all = { one: rule({ name: 'one', at: { of: 1 } }), two: { name: 'two' } };",
    ));
});
