import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { changePages } from './changePages.ts';

/** An attribute as HTML writes it: its value may hold any sign but its own quote, a ">" too. */
const ATTRIBUTE = `\\s+[^\\s"'>/=]+(?:=(?:"[^"]*"|'[^']*'|[^\\s"'>]+))?`;
const STYLED = new RegExp(
  `(<[a-z][^\\s/>]*(?:${ATTRIBUTE})*?)\\s+style="([^"]*)"((?:${ATTRIBUTE})*\\s*/?>)`,
  'gi',
);
const FIRST_SHEET = /(<link rel="stylesheet" href=")([^"]*_astro\/)[^"]*"[^>]*>/;

/** A page whose tags have a class in the place of each `style`. */
export const withClasses = (page: string, classOf: (style: string) => string): string =>
  page.replace(STYLED, (_, before: string, style: string, after: string) => {
    const tag = before + after;
    const name = classOf(style);
    return tag.includes(' class="')
      ? tag.replace(' class="', ` class="${name} `)
      : tag.replace(/(\s*\/?>)$/, ` class="${name}"$1`);
  });

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
        const text = withClasses(page, classOf);
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
