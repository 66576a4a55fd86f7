/**
 * `npm run fonts`: cuts the fonts in src/assets/fonts down to the characters that the built site uses. To be run when a
 * test says that a page uses a character which a font lacks.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';

const newsreader = (style: string) =>
  `@fontsource-variable/newsreader/files/newsreader-latin-opsz-${style}.woff2`;
const katex = (name: string) => `katex/dist/fonts/KaTeX_${name}.woff2`;

const raised = '⁻⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Where each file comes from, the sizes and weights of it that the style sheets use, and the characters, if not all others. */
const fonts: Record<
  string,
  { source: string; axes?: Record<string, number | { min: number; max: number }>; only?: string }
> = {
  'newsreader-display': { source: newsreader('normal'), axes: { opsz: 60, wght: 400 } },
  'newsreader-text': { source: newsreader('normal'), axes: { opsz: 16, wght: 400 } },
  'newsreader-italic': { source: newsreader('italic'), axes: { opsz: 16, wght: 400 } },
  'public-sans': {
    source: '@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2',
    axes: { wght: { min: 400, max: 700 } },
  },
  // The fonts of text have some of them, and no minus: a power would be set in two fonts.
  exponents: {
    source: 'inter-ui/variable/InterVariable.woff2',
    axes: { opsz: 14, wght: { min: 400, max: 700 } },
    only: raised,
  },
  'katex-main': { source: katex('Main-Regular') },
  'katex-math': { source: katex('Math-Italic') },
  'katex-size1': { source: katex('Size1-Regular') },
  'katex-size2': { source: katex('Size2-Regular') },
  'katex-size3': { source: katex('Size3-Regular') },
  'katex-size4': { source: katex('Size4-Regular') },
};

/** What any text may contain, and what readers type. */
const ascii = Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCodePoint(0x20 + i));

/** Characters of pages, which may be written as references, and of the code that writes into them. */
function usedBySite(): string[] {
  const files = globSync(['dist/**/*.html', 'dist/_astro/*.js']);
  if (files.length === 0) throw new Error('dist is empty, expected the built site; run npm run build first.');
  const text = files.map((file) => readFileSync(file, 'utf8')).join('');
  const written = [...text.matchAll(/(?:&#x|\\u\{?)([0-9a-f]{4,5})/gi)].map(([, code]) =>
    String.fromCodePoint(Number.parseInt(code!, 16)),
  );
  return [...text, ...written];
}

const characters = [...new Set([...ascii, ...usedBySite()])]
  .filter((character) => !raised.includes(character))
  .sort()
  .join('');
for (const [name, { source, axes, only = characters }] of Object.entries(fonts)) {
  const font = await subsetFont(readFileSync(`node_modules/${source}`), only, {
    targetFormat: 'woff2',
    ...(axes && { variationAxes: axes }),
  });
  writeFileSync(`src/assets/fonts/${name}.woff2`, font);
  console.log(`${name}.woff2 ${(font.length / 1024).toFixed(1)} KB`);
}
