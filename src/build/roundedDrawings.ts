import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const PLACES = / (?:c?[xy]|[xy][12]|r|d|width|height|transform|viewBox|stroke-width)="[^"]*\.\d{3}[^"]*"/g;
const LONG_NUMBER = /-?\d+\.\d{3,}(?:e-?\d+)?/g;

/** Drawings in pages without digits that nobody can see: a hundredth of a pixel is the smallest. */
export const roundedDrawings: AstroIntegration = {
  name: 'rounded-drawings',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const root = fileURLToPath(dir);
      const rounded = (place: string) =>
        place.replace(LONG_NUMBER, (number) => String(Math.round(Number(number) * 100) / 100));
      for (const name of globSync('**/*.html', { cwd: root })) {
        const file = join(root, name);
        writeFileSync(file, readFileSync(file, 'utf8').replace(PLACES, rounded));
      }
    },
  },
};
