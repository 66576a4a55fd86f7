import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const STYLE = /<style>astro-island,astro-slot,astro-static-slot\{display:contents\}<\/style>/g;

/** Astro sets this rule beside a page's first island, in a sentence if need be, where HTML allows none: base.css has it. */
export const islandStyle: AstroIntegration = {
  name: 'island-style',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const root = fileURLToPath(dir);
      for (const name of globSync('**/*.html', { cwd: root })) {
        const file = join(root, name);
        writeFileSync(file, readFileSync(file, 'utf8').replace(STYLE, ''));
      }
    },
  },
};
