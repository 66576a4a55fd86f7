import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const { resolve } = createRequire(import.meta.url);
const characters = Array.from({ length: 0x2300 - 0x20 }, (_, i) => String.fromCodePoint(0x20 + i)).join('');

/** What the files call themselves, by the name that the style sheets know. */
const names: Readonly<Record<string, string>> = {
  'Public Sans': 'Public Sans Thin',
  'Newsreader Display': 'Newsreader 16pt',
  Newsreader: 'Newsreader 16pt',
};

/** Families as the renderer finds them. */
export const found = (families: string): string =>
  families
    .split(',')
    .map((family) => family.trim().replace(/^['"]|['"]$/g, ''))
    .map((family) => `'${names[family] ?? family}'`)
    .join(', ');

/** The page's fonts as files of one weight each, which is what the renderer of pictures reads. */
export async function pictureFonts(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'fonts-'));
  const cut = async (name: string, source: string, variationAxes: Record<string, number>) => {
    const font = await subsetFont(readFileSync(resolve(source)), characters, {
      targetFormat: 'truetype',
      variationAxes,
    });
    const file = join(folder, `${name}.ttf`);
    writeFileSync(file, font);
    return file;
  };
  const ui = '@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2';
  const text = '@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2';
  return Promise.all([
    cut('ui', ui, { wght: 400 }),
    cut('ui-bold', ui, { wght: 600 }),
    cut('display', text, { opsz: 60, wght: 400 }),
    resolve('katex/dist/fonts/KaTeX_Main-Regular.ttf'),
    resolve('katex/dist/fonts/KaTeX_Math-Italic.ttf'),
  ]);
}
