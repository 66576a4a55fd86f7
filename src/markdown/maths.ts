import katex, { type KatexOptions } from 'katex';
import { placeOf } from './placeOf.ts';
import { type ContentFile, type Node, walk } from './tree.ts';

/**
 * How TeX is read. Anything doubtful is an error. `\fwd{x}`, `\wpos{x}`, `\wneg{x}` and `\grad{x}` tint a symbol
 * as the figures do; for them `\htmlClass` is trusted, and no other command that could write HTML.
 */
export const katexOptions: KatexOptions = {
  strict: (code: string) => (code === 'htmlExtension' ? 'ignore' : 'error'),
  trust: ({ command }) => command === '\\htmlClass',
  macros: {
    '\\fwd': '\\htmlClass{c-fwd}{#1}',
    '\\wpos': '\\htmlClass{c-wpos}{#1}',
    '\\wneg': '\\htmlClass{c-wneg}{#1}',
    '\\grad': '\\htmlClass{c-grad}{#1}',
  },
};

/**
 * Remark plugin: TeX that can't be read ends the build. (rehype-katex, which sets it, only leaves a message on the
 * file, and that without a line.)
 * @throws Error for the first such formula
 */
export function refuseBadMaths() {
  return (tree: Node, file: ContentFile): void => {
    walk(tree, (node) => {
      const isMaths =
        node.type === 'math' || node.type === 'inlineMath' || (node.type === 'code' && node.lang === 'math');
      if (!isMaths) return;
      try {
        katex.renderToString(String(node.value), {
          ...katexOptions,
          displayMode: node.type !== 'inlineMath',
        });
      } catch (error) {
        throw new Error(
          `${placeOf(node, file)}: TeX that KaTeX can't read, "${node.value}" (${(error as Error).message}), expected what https://katex.org/docs/supported lists; correct it, or write \\$ for a dollar.`,
          { cause: error },
        );
      }
    });
  };
}
