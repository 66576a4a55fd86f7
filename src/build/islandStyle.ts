import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { changePages } from './changePages.ts';

const STYLE = /<style>astro-island,astro-slot,astro-static-slot\{display:contents\}<\/style>/g;

/** Astro sets this rule beside a page's first island, in a sentence if need be, where HTML allows none: base.css has it. */
export const islandStyle: AstroIntegration = {
  name: 'island-style',
  hooks: {
    'astro:build:done': ({ dir }) => changePages(fileURLToPath(dir), (page) => page.replace(STYLE, '')),
  },
};
