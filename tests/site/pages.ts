import { globSync, readFileSync } from 'node:fs';

/** The built site that the tests look at. */
export const built = new URL('../../.astro/tested/', import.meta.url).pathname;

/** Every page's file and markup. */
export const pages = (root = built): [string, string][] =>
  globSync('**/*.html', { cwd: root }).map((path) => [path, readFileSync(root + path, 'utf8')]);

/** A page of every kind. */
export const pageTypes = [
  '',
  'vanishing-gradient/',
  'initialise-it-right/',
  'figures/',
  'figures/gradient-by-layer/',
  'embed/gradient-by-layer/',
  'about/',
  'bits/',
  'tags/',
  'tags/backpropagation/',
  '404.html',
];
