import type { HTMLElement } from 'node-html-parser';
import { found } from './fonts.ts';
import { inks, resolved } from './inks.ts';

/** A picture as SVG, and its size in px. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const GAP = 28;
const CAPTION = 24;
/** About how wide a letter of a key is. */
const LETTER = 7.5;
const PAPER = '#fcfcfa';
export const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const text = (x: number, y: number, words: string, attributes: string) =>
  `<text x="${x}" y="${y}" font-family="${found('Public Sans')}" ${attributes}>${escaped(words)}</text>`;

const raised: Readonly<Record<string, string>> = Object.fromEntries(
  [...'⁻⁰¹²³⁴⁵⁶⁷⁸⁹'].map((high, i) => [high, '−0123456789'[i]!]),
);

/** Characters that the interface's font lacks, as the renderer takes them: powers raised, symbols from the font of maths. */
const withSymbols = (words: string) =>
  words
    .replaceAll('′', '’')
    .replace(
      /[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+/g,
      (power) =>
        `<tspan baseline-shift="super" font-size="72%">${[...power].map((digit) => raised[digit]).join('')}</tspan>`,
    )
    .replace(
      /[\u0370-\u03ff\u2113\u2190-\u2211\u2213-\u22ff]+/g,
      '<tspan font-family="KaTeX_Main">$&</tspan>',
    );

/** What marks are for a browser or a reader, and no renderer needs. */
const withoutRoles = (svg: string) =>
  svg.replace(/<[^>]*>/g, (tag) =>
    tag.replace(/\s(?:aria-[a-z]+|data-[a-z-]+|role|tabindex|hidden|class(?!=))(?:="[^"]*")?(?=[\s/>])/g, ''),
  );

/** Paths that show nothing are there for a browser's layers, and this renderer shows nothing of what is beside one. */
const withoutReach = (svg: string) => svg.replace(/<path d="[^"]*"><\/path>/g, '');

/** Colours of marks: variables written out, and a mixture with nothing as an opacity. */
const withInk = (svg: string) =>
  resolved(
    svg.replace(
      /fill="color-mix\(in srgb, (var\([^)]*\)) (\d+)%, transparent\)"/g,
      (_, colour, share) => `fill="${colour}" fill-opacity="${Number(share) / 100}"`,
    ),
  );

/** The renderer sets a letter in another font only where it ends a line of words; elsewhere it stays in theirs. */
const withoutFontsBetween = (svg: string) =>
  svg.replace(/<tspan class="mi">([^<]*)<\/tspan>(?!<\/text>|<tspan class="sub")/g, '$1');

interface Part extends Picture {
  readonly caption: string | undefined;
}

function partOf(drawing: HTMLElement): Part {
  const [, , width, height] = drawing.getAttribute('viewBox')!.split(' ').map(Number);
  return {
    svg: withoutFontsBetween(withoutReach(withoutRoles(drawing.innerHTML))).replace(/>[^<]+</g, withSymbols),
    width: width!,
    height: height!,
    caption: drawing.getAttribute('aria-label'),
  };
}

/** What the samples of lines beside the drawings mean, in a line of its own. */
function keyOf(figure: HTMLElement, x: number, y: number): string {
  let left = x;
  return figure
    .querySelectorAll('.view .swatch, .live-equation .swatch')
    .map((sample) => {
      const words = sample.parentNode!.text.trim();
      const [width, height] = ['width', 'height'].map((side) => Number(sample.getAttribute(side)));
      const line = `<g class="${sample.getAttribute('class')}" transform="translate(${left} ${y})">${withoutRoles(sample.innerHTML)}</g>`;
      const name = text(left + width! + 8, y + height!, words, 'font-size="14" fill="#191b1f"');
      left += width! + 8 + words.length * LETTER + GAP;
      return line + name;
    })
    .join('');
}

/** Parts in rows, as many beside one another as have room. */
function rowsOf(parts: readonly Part[], room: number): Part[][] {
  const rows: Part[][] = [];
  let left = 0;
  for (const part of parts) {
    if (part.width > left || rows.length === 0) {
      rows.push([]);
      left = room + GAP;
    }
    rows.at(-1)!.push(part);
    left -= part.width + GAP;
  }
  return rows;
}

/**
 * The drawings of a figure as one picture, on paper, without the page round them: those for wide screens, each under
 * its own name where there are several.
 * @param figure the figure as the build has written it
 */
export function pictureOf(figure: HTMLElement, margin = 16): Picture | undefined {
  const parts = figure.querySelectorAll('svg.drawing:not(.narrow-only)').map(partOf);
  if (parts.length === 0) return undefined;
  const rows = rowsOf(parts, Math.max(952, ...parts.map(({ width }) => width)));
  const several = parts.length > 1;
  let y = margin;
  let width = 0;
  const placed = rows.flatMap((row) => {
    let x = margin;
    const marks = row.map((part) => {
      const place = `<svg x="${x}" y="${y + (several ? CAPTION : 0)}" width="${part.width}" height="${part.height}" overflow="visible"><g class="drawing">${withInk(part.svg)}</g></svg>`;
      const name =
        several && part.caption ? text(x, y + 14, part.caption, 'font-size="13" fill="#4b5058"') : '';
      x += part.width + GAP;
      return name + place;
    });
    width = Math.max(width, x - GAP + margin);
    y += Math.max(...row.map(({ height }) => height)) + (several ? CAPTION : 0) + GAP;
    return marks;
  });
  const key = keyOf(figure, margin, y);
  const height = y - GAP + margin + (key ? GAP + CAPTION : 0);
  return { width, height, svg: page(width, height, placed.join('') + key) };
}

/** A sheet of paper with marks on it. */
export const page = (width: number, height: number, marks: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><style>${inks}</style><rect width="${width}" height="${height}" fill="${PAPER}"/>${marks}</svg>`;
