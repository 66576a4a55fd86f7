import type { Plugin } from 'vite';

/** Where Chart.js finds out what its canvas is. */
const DETECTED = /function _detectPlatform\(canvas\) \{[^}]*\}\s*return DomPlatform;\s*\}/;

/**
 * Takes out of Chart.js what watches and listens to a canvas in the page: charts here draw into something else, and say
 * so by their `platform`.
 */
export const chartOffPage: Plugin = {
  name: 'chart-off-page',
  transform: {
    filter: { id: /chart\.js\/dist\/chart\.js/ },
    handler(code) {
      if (!DETECTED.test(code)) this.warn('Chart.js has a _detectPlatform that chartOffPage misses.');
      return { code: code.replace(DETECTED, 'const _detectPlatform = () => BasicPlatform;'), map: null };
    },
  },
};
