import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import type { AstroIntegration } from 'astro';
import { parse } from 'node-html-parser';
import { site } from '../../site.ts';
import { cardOf } from './card.ts';
import { type Picture, pictureOf } from './composition.ts';
import { pictureFonts } from './fonts.ts';

const posts = fileURLToPath(new URL('../../content/posts/', import.meta.url));

function rasterised({ svg }: Picture, fontFiles: string[], scale: number): Buffer {
  const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Public Sans Thin' };
  return new Resvg(svg, { font, fitTo: { mode: 'zoom', value: scale } }).render().asPng();
}

const pageAt = (path: string) =>
  parse(readFileSync(join(path, 'index.html'), 'utf8'), { lowerCaseTagName: false });
const titleOf = (page: ReturnType<typeof pageAt>) => page.querySelector('h1')?.text ?? '';

/**
 * Draws every figure of every post as a picture, for feeds, and a card for whoever links to the post, with the figure
 * that opens it. The drawings are those of the built page. The card of the other pages has the home page's title and
 * the figure of the post that it lists first.
 */
export const pictures: AstroIntegration = {
  name: 'pictures',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const root = fileURLToPath(dir);
      const fonts = await pictureFonts();
      const built = readdirSync(root);
      const keys = new Map<string, Picture>();
      for (const slug of readdirSync(posts).map((file) => basename(file, '.mdx'))) {
        if (!built.includes(slug)) continue;
        const folder = join(root, 'pictures', slug);
        mkdirSync(folder, { recursive: true });
        const page = pageAt(join(root, slug));
        const drawn = page.querySelectorAll('figure.fig').flatMap((figure) => {
          const picture = pictureOf(figure);
          return picture ? [{ id: figure.id, picture }] : [];
        });
        for (const { id, picture } of drawn)
          writeFileSync(join(folder, `${id}.png`), rasterised(picture, fonts, 1.5));
        const [key] = drawn;
        if (!key) continue;
        keys.set(slug, key.picture);
        const card = cardOf(titleOf(page), site.name, key.picture);
        writeFileSync(join(folder, 'card.png'), rasterised(card, fonts, 1));
      }
      const home = pageAt(root);
      const first = basename(home.querySelector('main h2 a')?.getAttribute('href') ?? '');
      mkdirSync(join(root, 'pictures'), { recursive: true });
      const card = cardOf(titleOf(home), site.name, keys.get(first));
      writeFileSync(join(root, 'pictures', 'card.png'), rasterised(card, fonts, 1));
      rmSync(dirname(fonts[0]!), { recursive: true });
    },
  },
};
