import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { inks } from '../../src/build/pictures/inks.ts';

const styles = new URL('../../src/styles/', import.meta.url);

it.each(['drawing', 'scales', 'map'])('a picture has every fill by one class that %s.css gives', (name) => {
  const css = readFileSync(new URL(`${name}.css`, styles), 'utf8');
  const filled = [...css.matchAll(/^\.([\w-]+) \{\s*fill: var\([^)]*\);/gm)].map(
    ([, className]) => className!,
  );
  for (const className of filled) expect(inks).toMatch(new RegExp(`^\\.${className} \\{\\s*fill: #`, 'm'));
});

it('a picture has every shade of the cells', () => {
  for (const [scale, shades] of [
    ['heat', 19],
    ['act', 11],
  ] as const)
    for (let shade = 0; shade < shades; shade++)
      expect(inks).toMatch(new RegExp(`^\\.${scale}-${shade} \\{\\s*fill: #`, 'm'));
});
