import { readFileSync } from 'node:fs';
import { found } from './fonts.ts';

const styles = new URL('../../styles/', import.meta.url);
const read = (name: string) =>
  readFileSync(new URL(`${name}.css`, styles), 'utf8').replace(/\/\*.*?\*\//gs, '');
/** Style sheets without their rules for some media. */
const plain = (css: string) => css.replace(/@(?:media|supports)[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');

const variables = new Map(
  ['tokens', 'colours'].flatMap((name) =>
    [...plain(read(name)).matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, key, value]) => [key!, value!.trim()]),
  ),
);

/** The value of a variable of the light theme, with those that it refers to. */
function inkOf(name: string): string {
  const value = variables.get(name);
  if (value === undefined)
    throw new Error(
      `A drawing uses ${name}, expected a variable of tokens.css or colours.css; declare it there.`,
    );
  return resolved(value);
}

/** Text with the variables of the light theme written out, for a renderer that knows none. */
export const resolved = (text: string): string =>
  text.replace(/var\((--[\w-]+)\)/g, (_, name) => inkOf(name).replaceAll('"', "'"));

/** `font` in its parts, and families by the names that the renderer finds. */
const longhand = (css: string) =>
  css
    .replace(
      /font:\s*(?:(\d+)\s+)?([\w.]+)\s*\/\s*[\w.]+\s+([^;]+);/g,
      (_, weight = '400', size, families) =>
        `font-weight: ${weight}; font-size: ${size}; font-family: ${families};`,
    )
    .replace(/font-family:([^;]+);/g, (_, families) => `font-family: ${found(families)};`);

/** `.a :is(.b, .c)` as the two rules that it stands for. */
function apart(selector: string): string[] {
  const choice = /:is\(([^()]*)\)/.exec(selector);
  if (!choice) return [selector];
  return choice[1]!.split(',').flatMap((each) => apart(selector.replace(choice[0], each.trim())));
}

/** Rules that a renderer of SVG understands: classes, one inside another. */
const understood = /^[\s\w.-]+$/;

/** The rules for the ink of drawings. */
export const inks: string = ['drawing', 'scales', 'map']
  .flatMap((name) => [...plain(read(name)).matchAll(/([^{}]+)\{([^{}]*)\}/g)])
  .flatMap(([, selectors, body]) =>
    selectors!
      .split(/,(?![^()]*\))/)
      .flatMap((selector) => apart(selector.trim()))
      .filter((selector) => understood.test(selector))
      .map((selector) => `${selector} {${longhand(resolved(body!))}}`),
  )
  .join('\n');
