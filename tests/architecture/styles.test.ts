import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const styles = new URL('../../src/styles/', import.meta.url);
const sheets = readdirSync(styles).filter((name) => name.endsWith('.css'));

// A browser matches from the right: with nothing before it, `:has()` is asked of every element of a page, and looks
// through all that each of them holds.
it.each(sheets)('%s asks `:has()` only of what it names', (name) => {
  const css = readFileSync(new URL(name, styles), 'utf8').replace(/\/\*.*?\*\//gs, '');
  const askers = [...css.matchAll(/([^\s>+~,]*):has\(/g)].map(([, asker]) => asker);
  for (const asker of askers) expect(asker).toMatch(/^(:is\()?[.\w]/);
});
