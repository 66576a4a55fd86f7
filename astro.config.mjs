// The site's address comes from the environment, so that one source serves a project page and a domain of its own.
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
import { chartOffPage } from './src/build/chartOffPage.ts';
import { chunks } from './src/build/chunks.ts';
import { contentSecurityPolicy } from './src/build/contentSecurityPolicy.ts';
import { islandStyle } from './src/build/islandStyle.ts';
import { withDate } from './src/build/lastChange.ts';
import { onlyAtBuild } from './src/build/onlyAtBuild.ts';
import { pictures } from './src/build/pictures/pictures.ts';
import { roundedDrawings } from './src/build/roundedDrawings.ts';
import { serviceWorker } from './src/build/serviceWorker.ts';
import { styleAttributes } from './src/build/styleAttributes.ts';
import { references } from './src/content/references.ts';
import { checkNumbers } from './src/markdown/checkNumbers.ts';
import { keepTogether } from './src/markdown/keepTogether.ts';
import { katexOptions, refuseBadMaths } from './src/markdown/maths.ts';
import { measureReading } from './src/markdown/measureReading.ts';
import { numberCitations } from './src/markdown/numberCitations.ts';
import { numberEquations } from './src/markdown/numberEquations.ts';
import { numberFigures } from './src/markdown/numberFigures.ts';
import { numberSidenotes } from './src/markdown/numberSidenotes.ts';
import { passages } from './src/markdown/passages.ts';
import { prefixLinks } from './src/markdown/prefixLinks.ts';
import { withoutFonts } from './src/styles/withoutFonts.ts';

const base = process.env.BASE ?? '/';

export default defineConfig({
  site: process.env.SITE ?? 'http://localhost:4321',
  base,
  trailingSlash: 'always',
  security: { csp: contentSecurityPolicy },
  integrations: [
    mdx(),
    preact(),
    sitemap({ filter: (page) => !page.includes('/embed/'), serialize: withDate }),
    islandStyle,
    roundedDrawings,
    styleAttributes,
    pictures,
    serviceWorker,
  ],
  markdown: {
    // Colours of their own for words of code would need a second set for the dark theme.
    syntaxHighlight: false,
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
        keepTogether,
      ],
      rehypePlugins: [[rehypeKatex, katexOptions], passages],
    }),
  },
  vite: {
    plugins: [chartOffPage, chunks, onlyAtBuild],
    resolve: {
      alias: { '@kurkle/color': new URL('./src/widgets/plot/noColours.ts', import.meta.url).pathname },
    },
    css: { postcss: { plugins: [withoutFonts] } },
    build: {
      // A font in a data: address would need a looser content security policy.
      assetsInlineLimit: (file) => (file.endsWith('.woff2') ? false : undefined),
      rolldownOptions: { checks: { moduleLevelDirective: false, ineffectiveDynamicImport: false } },
    },
  },
});
