import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { changePages } from './changePages.ts';

/** Places and sizes in a drawing, where one of their numbers has more than two decimals. */
const PLACES = / (?:c?[xy]|[xy][12]|r|d|width|height|transform|viewBox|stroke-width)="[^"]*\.\d{3}[^"]*"/g;
const LONG_NUMBER = /-?\d+\.\d{3,}(?:e-?\d+)?/g;

const rounded = (place: string) =>
  place.replace(LONG_NUMBER, (number) => String(Math.round(Number(number) * 100) / 100));

/** Drawings in pages without digits that nobody can see: a hundredth of a pixel is the smallest. */
export const roundedDrawings: AstroIntegration = {
  name: 'rounded-drawings',
  hooks: {
    'astro:build:done': ({ dir }) => changePages(fileURLToPath(dir), (page) => page.replace(PLACES, rounded)),
  },
};
