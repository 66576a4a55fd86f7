import type { KatexOptions } from 'katex';
import { placeOfLine } from './place.ts';
import type { ContentFile, Node } from './tree.ts';

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
 * Rehype plugin, after rehype-katex, which only leaves a message on the file: TeX that can't be read ends the build.
 * @throws Error for the first such message
 */
export function refuseBadMaths() {
  return (_tree: Node, file: ContentFile): void => {
    const message = file.messages.find(({ source }) => source === 'rehype-katex');
    if (message === undefined) return;
    const reason = message.cause instanceof Error ? message.cause.message : 'KaTeX gave no reason';
    throw new Error(
      `${placeOfLine(message.line, file)}: TeX that KaTeX can't read (${reason}), expected what https://katex.org/docs/supported lists; correct it, or write \\$ for a dollar.`,
    );
  };
}
