import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { entriesOf, type Ledger } from '../../src/markdown/ledger.ts';

const textOf = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** The claims of a post that its ledger leaves to a test of their own: `claim(words, holds)` is that test. */
export function claimsOf<const L extends Ledger>(post: string, ledger: L) {
  const text = textOf(`src/content/posts/${post}.mdx`).replaceAll(/\s+/g, ' ');
  const claimed: string[] = [];
  /** A claim counts only while the post makes it. */
  const claim = (words: NonNullable<L['asserted']>[number], holds: () => void) => {
    claimed.push(words);
    it(words, () => {
      expect(text).toContain(words);
      holds();
    });
  };
  /** To be called after the last claim. */
  const nothingElse = () => {
    it('every claim of the ledger has its test', () => {
      expect(claimed.toSorted()).toEqual([...(ledger.asserted ?? [])].toSorted());
    });
    it('every other test that the ledger names is there', () => {
      for (const { test } of entriesOf(ledger)) {
        if (test === undefined) continue;
        const [file, title] = test.split(': ') as [string, string];
        expect(textOf(`tests/figures/${file}.test.ts`)).toContain(title);
      }
    });
  };
  return { claim, nothingElse };
}
