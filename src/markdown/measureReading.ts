import { recordFacts } from './postFacts.ts';
import { type ContentFile, type Node, walk } from './tree.ts';

/** Words a minute: slow for prose, as the reader also looks at figures. */
const pace = 200;

/** Remark plugin: how long the post takes to read, notes included, and whether it has maths to be styled. */
export function measureReading() {
  return (tree: Node, file: ContentFile): void => {
    let words = 0;
    let maths = false;
    walk(tree, (node) => {
      if (node.type === 'text' || node.type === 'inlineCode') words += countWords(String(node.value));
      if (node.type === 'math' || node.type === 'inlineMath') maths = true;
      if ('name' in node && node.name === 'Figure') maths = true;
    });
    recordFacts(file, { minutes: Math.max(1, Math.round(words / pace)), maths });
  };
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /\p{L}|\p{N}/u.test(word)).length;
}
