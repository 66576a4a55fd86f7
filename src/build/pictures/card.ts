import { escaped, type Picture, page } from './composition.ts';
import { found } from './fonts.ts';

/** What networks show beside a link, px. */
const [WIDTH, HEIGHT, MARGIN] = [1200, 630, 64];
const [TITLE_SIZE, TITLE_LINE] = [58, 64];
/** About how wide a letter of the title is, as a share of its size. */
const LETTER = 0.49;

function linesOf(title: string, room: number): string[] {
  const lines: string[] = [];
  for (const word of title.split(/\s+/)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && longer.length * TITLE_SIZE * LETTER <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A figure as large as there is room for below the title. */
function placed(figure: Picture, above: number): string {
  const scale = Math.min((WIDTH - 2 * MARGIN) / figure.width, (HEIGHT - above - 24) / figure.height);
  const left = (WIDTH - scale * figure.width) / 2;
  return `<g transform="translate(${left} ${HEIGHT - 24 - scale * figure.height}) scale(${scale})">${figure.svg}</g>`;
}

/** The picture of a page for whoever links to it: its title, over its key figure if there is one. */
export function cardOf(title: string, siteName: string, figure?: Picture): Picture {
  const lines = linesOf(title, WIDTH - 2 * MARGIN);
  const top = MARGIN + 24;
  const words = lines.map(
    (line, i) =>
      `<text x="${MARGIN}" y="${top + 62 + i * TITLE_LINE}" font-family="${found('Newsreader')}" font-size="${TITLE_SIZE}" fill="#191b1f">${escaped(line)}</text>`,
  );
  const name = `<text x="${MARGIN}" y="${top - 8}" font-family="${found('Public Sans')}" font-weight="600" font-size="22" fill="#4b5058">${escaped(siteName)}</text>`;
  const inner = figure ? placed(figure, top + 62 + (lines.length - 1) * TITLE_LINE + 40) : '';
  return { width: WIDTH, height: HEIGHT, svg: page(WIDTH, HEIGHT, name + words.join('') + inner) };
}
