import { type Account, entriesOf, ledgerBeside, ledgerPath } from './ledger.ts';
import { type Found, numbersInTex, numbersInText } from './numbers.ts';
import { placeOf } from './placeOf.ts';
import { recordFacts } from './postFacts.ts';
import { type ContentFile, elementsNamed, type JsxElement, type Node, textAttribute, walk } from './tree.ts';

/** What components are given to say, and what the front matter says. */
const attributes = ['says', 'title'];
const fields = ['title', 'description', 'standfirst', 'kicker'];

/**
 * Remark plugin: every number of the prose is computed where it stands, or in the post's ledger. `numbers.ts` says
 * what a number is. In a draft a number that is in none is only told of, so that an author can write first.
 * @throws Error for the first number that is in no ledger, the first words of the ledger that are not in the post, and
 * the first work that is not cited where its number stands
 */
export function checkNumbers() {
  return async (tree: Node, file: ContentFile): Promise<void> => {
    const frontMatter = file.data.astro?.frontmatter ?? {};
    const ledger = ledgerPath(placeOf({ type: 'root' }, file));
    const entries = entriesOf(await ledgerBeside(file.path));
    const counts = { asserted: 0, cited: 0 };

    function refuse(node: Node, got: string, expected: string) {
      const message = `${placeOf(node, file)}: got ${got}, expected ${expected}`;
      if (!frontMatter['draft']) throw new Error(`${message}.`);
      console.warn(`${message}, before it is published.`);
    }
    function hold(text: string, found: readonly (Found & { node: Node })[]) {
      const known = entries.map((entry) => ({ ...entry, places: placesOf(entry.words, text) }));
      for (const { number, at, node } of found) {
        const entry = known.find(({ places }) => places.some(({ from, to }) => from <= at && at < to));
        const around = text.slice(Math.max(0, at - 30), at + number.length + 30).replaceAll(/\s+/g, ' ');
        if (!entry)
          refuse(
            node,
            `the number ${number} in "…${around.trim()}…"`,
            `it computed by <Value> or <Scrub>, or in ${ledger} with the test that asserts it or the work it is cited from; enter it there`,
          );
        else if (entry.work && !citedBeside(tree, node).includes(entry.work))
          refuse(node, `the number ${number}`, `<Cite of="${entry.work}" /> in its paragraph; add it`);
        counts[entry?.work ? 'cited' : 'asserted']++;
      }
    }

    const source = String(file.value);
    const matter = fields.map((field) => frontMatter[field] ?? '').join('\n');
    for (const { words } of entries)
      if (placesOf(words, `${source}\n${matter}`).length === 0)
        refuse(tree, `no "${words}"`, `these words, as ${ledger} has them; correct or remove them there`);
    hold(source, [...numbersOf(tree, source)]);
    hold(
      matter,
      numbersInText(matter).map((found) => ({ ...found, node: tree })),
    );
    const computed = elementsNamed(tree, 'Value', 'Scrub').length;
    recordFacts(file, { account: { computed, ...counts, entries } satisfies Account });
  };
}

/** Where words stand, however their lines are broken. */
function placesOf(words: string, text: string): { from: number; to: number }[] {
  const pattern = new RegExp(RegExp.escape(words).replaceAll('\\x20', '\\s+'), 'g');
  return [...text.matchAll(pattern)].map(({ 0: { length }, index }) => ({ from: index, to: index + length }));
}

/** Every number of the text, of its formulas and of what components are given to say, by its place in the source. */
function* numbersOf(tree: Node, source: string): Generator<Found & { node: Node }> {
  const nodes: Node[] = [];
  walk(tree, (node) => nodes.push(node));
  for (const node of nodes) {
    if (!node.position) continue;
    const { start, end } = node.position;
    const text = source.slice(start.offset, end.offset);
    for (const { number, at } of numbersIn(node, text)) yield { number, at: start.offset + at, node };
  }
}

/** The numbers that a node itself says. */
function numbersIn(node: Node, text: string): Found[] {
  if (node.type === 'text') return numbersInText(text);
  if (node.type === 'math' || node.type === 'inlineMath') return numbersInTex(text);
  if (!('attributes' in node)) return [];
  return attributes.flatMap((name) => {
    const said = textAttribute(node as JsxElement, name) ?? '';
    return numbersInText(said).map(({ number, at }) => ({ number, at: text.indexOf(said) + at }));
  });
}

/** Keys of the works cited in the block of the text that a node stands in. */
function citedBeside(tree: Node, { position }: Node): (string | undefined)[] {
  const at = position?.start.offset ?? 0;
  const block = tree.children?.find(({ position }) => position && at < position.end.offset);
  return block ? elementsNamed(block, 'Cite').map((citation) => textAttribute(citation, 'of')) : [];
}
