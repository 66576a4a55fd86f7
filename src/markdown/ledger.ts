import { existsSync, statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/**
 * How the numbers of a post are known to be right, by the words they stand in, as the post has them. It lies beside
 * the post: `my-post.ledger.ts` beside `my-post.mdx`. A post without numbers needs none.
 */
export interface Ledger {
  /** Each by a test of the post whose title is these words. */
  readonly asserted?: readonly string[];
  /** Each by a test of another title: `trainingRace: the sigmoid network is no better than a coin`. */
  readonly assertedBy?: Readonly<Record<string, string>>;
  /** Each by the work of this key, which is cited in the same paragraph. */
  readonly cited?: Readonly<Record<string, string>>;
}

export interface Entry {
  readonly words: string;
  /** The other test's title. */
  readonly test?: string;
  /** The key of the work. */
  readonly work?: string;
}

/** What a post's page tells of its numbers. */
export interface Account {
  /** How many are computed where they stand. */
  readonly computed: number;
  readonly asserted: number;
  readonly cited: number;
  readonly entries: readonly Entry[];
}

export const entriesOf = ({ asserted = [], assertedBy = {}, cited = {} }: Ledger): Entry[] => [
  ...asserted.map((words) => ({ words })),
  ...Object.entries(assertedBy).map(([words, test]) => ({ words, test })),
  ...Object.entries(cited).map(([words, work]) => ({ words, work })),
];

export const ledgerPath = (post: string): string => post.replace(/\.mdx$/, '.ledger.ts');

/** The ledger beside a post, as it stands now: an author changes it while the site is served. */
export async function ledgerBeside(post: string): Promise<Ledger> {
  const path = ledgerPath(post);
  if (!existsSync(path)) return {};
  const { default: ledger } = await import(`${pathToFileURL(path).href}?${statSync(path).mtimeMs}`);
  return ledger;
}
