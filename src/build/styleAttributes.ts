import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const STYLED = /<[a-z][^>]* style="[^"]*"[^>]*>/g;

/**
 * KaTeX places its boxes by `style` attributes, which the content security policy forbids: each becomes a class, and
 * their rules one style sheet. A class written three times outranks KaTeX's own rules, as the attribute did.
 */
export const styleAttributes: AstroIntegration = {
  name: 'style-attributes',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const root = fileURLToPath(dir);
      const pages = globSync('**/*.html', { cwd: root }).sort();
      const classes = new Map<string, string>();
      const classOf = (style: string) => {
        if (!classes.has(style)) classes.set(style, `k${classes.size}`);
        return classes.get(style) as string;
      };
      const withClass = (tag: string) => {
        const style = / style="([^"]*)"/.exec(tag)![1] as string;
        const bare = tag.replace(/ style="[^"]*"/, '');
        const name = classOf(style);
        return bare.includes(' class="')
          ? bare.replace(' class="', ` class="${name} `)
          : bare.replace(/(\/?>)$/, ` class="${name}"$1`);
      };
      const changed = pages.flatMap((name) => {
        const page = readFileSync(join(root, name), 'utf8');
        const text = page.replace(STYLED, withClass);
        return text === page ? [] : [{ name, text }];
      });
      const sheet = [...classes].map(([style, name]) => `.${name}.${name}.${name}{${style}}`).join('');
      const file = `maths.${createHash('sha256').update(sheet).digest('hex').slice(0, 8)}.css`;
      writeFileSync(join(root, '_astro', file), sheet);
      for (const { name, text } of changed)
        writeFileSync(
          join(root, name),
          text.replace(/(<link rel="stylesheet" href=")([^"]*_astro\/)[^"]*"[^>]*>/, `$&$1$2${file}">`),
        );
    },
  },
};
