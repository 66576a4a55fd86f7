import { placeOf } from './placeOf.ts';
import { recordFacts } from './postFacts.ts';
import { type ContentFile, elementsNamed, type Node, setAttribute, textAttribute } from './tree.ts';

/**
 * Remark plugin: citations get the number of the work they cite; works are numbered by first citation.
 * @param works keys of the works that can be cited
 * @throws Error if a citation names a work that isn't there
 */
export function numberCitations({ works }: { works: readonly string[] }) {
  return (tree: Node, file: ContentFile): void => {
    const cited: string[] = [];
    for (const citation of elementsNamed(tree, 'Cite')) {
      const key = textAttribute(citation, 'of') ?? '';
      if (!works.includes(key)) {
        throw new Error(
          `${placeOf(citation, file)}: <Cite of="${key}"> names no known work, expected one of: ${works.join(', ')}; correct the name or add the work to src/content/references.ts.`,
        );
      }
      if (!cited.includes(key)) cited.push(key);
      setAttribute(citation, 'number', cited.indexOf(key) + 1);
    }
    recordFacts(file, { citations: cited });
  };
}
