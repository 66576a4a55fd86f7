import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { changePages } from './changePages.ts';

const STYLED = /<[a-z][^>]* style="[^"]*"[^>]*>/g;
const FIRST_SHEET = /(<link rel="stylesheet" href=")([^"]*_astro\/)[^"]*"[^>]*>/;

/** The tag with a class in the place of its `style`. */
function withClass(tag: string, classOf: (style: string) => string): string {
  const [attribute, style] = / style="([^"]*)"/.exec(tag) as unknown as [string, string];
  const bare = tag.replace(attribute, '');
  const name = classOf(style);
  return bare.includes(' class="')
    ? bare.replace(' class="', ` class="${name} `)
    : bare.replace(/(\/?>)$/, ` class="${name}"$1`);
}

/**
 * KaTeX places its boxes by `style` attributes, and drawings say how much room they take; the content security policy
 * forbids them. Each becomes a class, and their rules one style sheet. A class written three times outranks KaTeX's
 * own rules, as the attribute did.
 */
export const styleAttributes: AstroIntegration = {
  name: 'style-attributes',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const root = fileURLToPath(dir);
      const classes = new Map<string, string>();
      const classOf = (style: string) => {
        if (!classes.has(style)) classes.set(style, `k${classes.size}`);
        return classes.get(style) as string;
      };
      // The sheet's name depends on all pages: a link to be completed when they are done.
      const mark = '<!--places-->';
      changePages(root, (page) => {
        const text = page.replace(STYLED, (tag) => withClass(tag, classOf));
        return text === page ? page : text.replace(FIRST_SHEET, `$&${mark}`);
      });
      const sheet = [...classes].map(([style, name]) => `.${name}.${name}.${name}{${style}}`).join('');
      const file = `places.${createHash('sha256').update(sheet).digest('hex').slice(0, 8)}.css`;
      writeFileSync(join(root, '_astro', file), sheet);
      changePages(root, (page) =>
        page.replace(new RegExp(`(${FIRST_SHEET.source})${mark}`), `$1$2$3${file}">`),
      );
    },
  },
};
