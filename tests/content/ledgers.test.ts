/** What stands in a ledger is there: the test of each claim, the other tests it names, the works it cites. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { references } from '../../src/content/references.ts';
import { entriesOf, type Ledger } from '../../src/markdown/ledger.ts';

const textOf = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const filesIn = (folder: string, end: string) =>
  readdirSync(new URL(`../../${folder}`, import.meta.url)).filter((name) => name.endsWith(end));
const posts = filesIn('src/content/posts', '.ledger.ts').map((file) => file.replace('.ledger.ts', ''));

const claimed = filesIn('tests/content', '.test.ts')
  .map((file) => textOf(`tests/content/${file}`))
  .join('\n');
/** Words as a source file spells them. */
const inSource = (words: string) => words.replaceAll('\\', '\\\\');

describe.each(posts)('the ledger of %s', async (post) => {
  const { default: ledger }: { default: Ledger } = await import(`../../src/content/posts/${post}.ledger.ts`);
  const entries = entriesOf(ledger);

  it('names each claim once', () => {
    const words = entries.map((entry) => entry.words);
    expect(words).toEqual([...new Set(words)]);
  });

  it('has a test of its own for every claim that it leaves to one', () => {
    const missing = (ledger.asserted ?? []).filter((words) => !claimed.includes(inSource(words)));
    expect(missing).toEqual([]);
  });

  it('names other tests that are there', () => {
    for (const { test } of entries) {
      if (test === undefined) continue;
      const [name, title] = test.split(': ') as [string, string];
      expect(textOf(`tests/figures/${name}.test.ts`)).toContain(title);
    }
  });

  it('cites works that are in the list', () => {
    for (const { work } of entries) if (work !== undefined) expect(Object.keys(references)).toContain(work);
  });
});
