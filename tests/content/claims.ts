import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Ledger } from '../../src/markdown/ledger.ts';

/** The claims of a post that its ledger leaves to a test of their own: `claim(words, holds)` is that test. */
export function claimsOf<const L extends Ledger>(post: string, _ledger: L) {
  const file = new URL(`../../src/content/posts/${post}.mdx`, import.meta.url);
  const text = readFileSync(file, 'utf8').replaceAll(/\s+/g, ' ');
  /** A claim counts only while the post makes it. */
  return (words: NonNullable<L['asserted']>[number], holds: () => void) =>
    it(words, () => {
      expect(text).toContain(words);
      holds();
    });
}
