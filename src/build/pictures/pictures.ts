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

/**
 * Draws every figure of every post as a picture, for feeds, and a card for whoever links to the post, with the figure
 * that opens it. The drawings are those of the built page.
 */
export const pictures: AstroIntegration = {
  name: 'pictures',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const root = fileURLToPath(dir);
      const fonts = await pictureFonts();
      const built = readdirSync(root);
      for (const slug of readdirSync(posts).map((file) => basename(file, '.mdx'))) {
        if (!built.includes(slug)) continue;
        const folder = join(root, 'pictures', slug);
        mkdirSync(folder, { recursive: true });
        const page = parse(readFileSync(join(root, slug, 'index.html'), 'utf8'), { lowerCaseTagName: false });
        const drawn = page.querySelectorAll('figure.fig').flatMap((figure) => {
          const picture = pictureOf(figure);
          return picture ? [{ id: figure.id, picture }] : [];
        });
        for (const { id, picture } of drawn)
          writeFileSync(join(folder, `${id}.png`), rasterised(picture, fonts, 1.5));
        const [key] = drawn;
        const title = page.querySelector('h1')?.text ?? '';
        if (key)
          writeFileSync(
            join(folder, 'card.png'),
            rasterised(cardOf(title, site.name, key.picture), fonts, 1),
          );
      }
      rmSync(dirname(fonts[0]!), { recursive: true });
    },
  },
};
