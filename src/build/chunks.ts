import type { Plugin } from 'vite';
import { withoutPreload } from './withoutPreload.ts';

/**
 * Code that comes together anyway, in one file each: every file of its own costs its headers and a worse compression.
 * What only some figures need (training, plots, what actions open) stays out, and comes with the first that does.
 */
const groups = [
  { name: 'registry', test: /src\/islands\/(registry|refine\.worker)/ },
  { name: 'preact', test: /node_modules\/(preact|@preact|@astrojs\/preact)\// },
  { name: 'kernel', test: /src\/kernel\/(?!losses\/(?!mean)|optimisers|measures\/(?!measure\.))/ },
  {
    name: 'page',
    test: /src\/(parameters\/(?!graded|integers|subset|choice|linked|named|describe)|widgets\/actions\/copyText)/,
  },
  {
    name: 'frame',
    test: /src\/(islands\/(FigureIsland|Late|address|refineInWorker)|widgets\/(Frame|drawing\/(Drawing|Label|Arrow)))/,
  },
  {
    name: 'plot',
    test: /src\/widgets\/(plot\/(Plot|Limit|Probe|Surface|axes|sizes|HeatKey|heat)|drawing\/Cells|InTurn)/,
  },
  {
    name: 'shared',
    test: /src\/(parameters\/(?!describe)|figures\/(activationCurve|meanField|words)|widgets\/(drawing\/points|useSidewaysDrag|Steady|following|controls\/RareControl|Swatch|plot\/strokes))/,
  },
  { name: 'by-layer', test: /src\/figures\/(sizesByLayer|recalledRandom|overSeeds|bandOverSeeds)/ },
];

/** Chart.js is written so that a second and third look find more of it that nothing uses: an eighth of it. */
const terserOptions = {
  module: true,
  ecma: 2020,
  // Not `pure_getters`: who reads a signal hears of its changes, even where the value isn't used yet.
  compress: { passes: 3, unsafe_arrows: true },
} as const;

/**
 * Has V8 compile a file's functions where it is loaded, off the page's thread: as they are called, one by one, that
 * takes half the time of a first chart.
 */
const COMPILED_AT_ONCE = '//# allFunctionsCalledOnLoad\n';

/**
 * How the page's code is cut into files, and that each is fetched by the browser's own `import()`: Vite's way round it
 * loads style sheets ahead, of which islands have none, and needs a document, which the worker has not.
 */
export const chunks: Plugin = {
  name: 'chunks',
  configEnvironment: (name) =>
    name === 'client'
      ? {
          build: {
            minify: 'terser',
            terserOptions,
            modulePreload: false,
            // Files are named in other files: seven hexadecimal signs tell their versions apart, compress better than
            // those of a longer alphabet, and are what Rolldown asks for once there are more than 64 files.
            rolldownOptions: {
              output: {
                codeSplitting: { groups },
                chunkFileNames: '_astro/[name].[hash:7].js',
                hashCharacters: 'hex',
              },
            },
          },
        }
      : undefined,
  load: {
    filter: { id: /vite\/preload-helper/ },
    handler: () => 'export const __vitePreload = (load) => load();',
  },
  renderChunk(code) {
    const plain = withoutPreload(code);
    if (plain.includes('__vitePreload('))
      this.warn("Vite's way round import() has a form that withoutPreload misses.");
    return plain;
  },
  generateBundle(_, files) {
    for (const file of Object.values(files))
      if (file.type === 'chunk' && file.name === 'chart') file.code = COMPILED_AT_ONCE + file.code;
  },
  enforce: 'pre',
};
