// The site's address comes from the environment, so that one source serves a project page and a domain of its own.
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
import { islandStyle } from './src/build/islandStyle.ts';
import { withDate } from './src/build/lastChange.ts';
import { serviceWorker } from './src/build/serviceWorker.ts';
import { references } from './src/content/references.ts';
import { checkNumbers } from './src/markdown/checkNumbers.ts';
import { katexOptions, refuseBadMaths } from './src/markdown/maths.ts';
import { measureReading } from './src/markdown/measureReading.ts';
import { numberCitations } from './src/markdown/numberCitations.ts';
import { numberEquations } from './src/markdown/numberEquations.ts';
import { numberFigures } from './src/markdown/numberFigures.ts';
import { numberSidenotes } from './src/markdown/numberSidenotes.ts';
import { prefixLinks } from './src/markdown/prefixLinks.ts';
import { woff2Only } from './src/styles/woff2Only.ts';

const base = process.env.BASE ?? '/';

export default defineConfig({
  site: process.env.SITE ?? 'http://localhost:4321',
  base,
  trailingSlash: 'always',
  integrations: [
    mdx(),
    preact(),
    sitemap({ filter: (page) => !page.includes('/embed/'), serialize: withDate }),
    islandStyle,
    serviceWorker,
  ],
  markdown: {
    processor: unified({
      remarkPlugins: [
        remarkMath,
        refuseBadMaths,
        checkNumbers,
        numberFigures,
        numberEquations,
        numberSidenotes,
        [numberCitations, { works: Object.keys(references) }],
        measureReading,
        [prefixLinks, { base }],
      ],
      rehypePlugins: [[rehypeKatex, katexOptions]],
    }),
  },
  vite: {
    css: { postcss: { plugins: [woff2Only] } },
    build: {
      // A font in a data: address would need a looser content security policy.
      assetsInlineLimit: (file) => (file.endsWith('.woff2') ? false : undefined),
      rolldownOptions: { checks: { moduleLevelDirective: false, ineffectiveDynamicImport: false } },
    },
  },
});
