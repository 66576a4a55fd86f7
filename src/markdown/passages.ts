import { isJsxElement, type Node } from './tree.ts';

const isFigure = (node: Node) => isJsxElement(node) && node.name === 'Figure';

/**
 * Rehype plugin: a figure and the text that follows it, up to the next, is a passage, and so is the text before the
 * first. A browser can leave out a whole passage that is far from the screen (src/styles/prose.css). A new one begins
 * with a figure, as that stands below all notes in the margin; figures that follow each other stay together. Each stands
 * in a box of its own: what begins or ends to be skipped has Chrome make ready anew all that its parent has.
 */
export function passages() {
  return (tree: Node): void => {
    /** What a module imports and exports, and the space between. */
    const outside: Node[] = [];
    const found: (Node & { children: Node[] })[] = [];
    let last: Node | undefined;
    for (const node of tree.children ?? []) {
      // Space, or an expression: a comment, as a rule.
      const isSpace = node.type === 'text' || node.type === 'mdxFlowExpression';
      if (node.type === 'mdxjsEsm' || (isSpace && !last)) {
        outside.push(node);
        continue;
      }
      if (!last || (isFigure(node) && !isFigure(last))) found.push(box('passage', []));
      found.at(-1)!.children.push(node);
      if (!isSpace) last = node;
    }
    tree.children = [...outside, ...found.map((passage) => box('stretch', [passage]))];
  };
}

const box = (name: string, children: Node[]) => ({
  type: 'element',
  tagName: 'div',
  properties: { className: [name] },
  children,
});
