import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { withoutCaptions } from '../../src/build/withoutCaptions.ts';

const { handler } = withoutCaptions.transform as unknown as {
  handler: (this: { parse: typeof parseAst }, code: string, file: string) => { code: string };
};
const changed = (code: string) => handler.call({ parse: parseAst }, code, 'model.ts').code;

describe('the code of a figure in the page', () => {
  it('lacks its caption and nothing else', () =>
    expect(changed("export default defineFigure({ id: 'a', caption: 'Of ' + width, layout: 'text' });")).toBe(
      "export default defineFigure({ id: 'a', caption: '', layout: 'text' });",
    ));
  it('ends the build where no caption is found, naming the file and what was expected', () => {
    for (const code of ["export default defineFigure({ id: 'a' });", 'export const model = {};'])
      expect(() => changed(code)).toThrow(/^model\.ts: found no caption, expected/);
  });
});
