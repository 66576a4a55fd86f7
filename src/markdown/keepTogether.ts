import { isJsxElement, type Node } from './tree.ts';

/** What may not begin a line, and what may not end one. */
const [CLOSING, OPENING] = [/^[.,;:!?)\]%’”]+/, /[([“‘]$/];
const isNumber = (node: Node) => isJsxElement(node) && (node.name === 'Value' || node.name === 'Scrub');

/** Takes what matches off a text beside a number; what is left of the text stays. */
function taken(node: Node | undefined, sign: RegExp): Node[] {
  if (node?.type !== 'text') return [];
  const text = String(node.value);
  const found = sign.exec(text);
  if (!found) return [];
  node.value = text.replace(sign, '');
  return [{ type: 'text', value: found[0] }];
}

/**
 * Remark plugin: a number that a figure changes is a box of its own, beside which a browser would break the line. It
 * keeps the bracket before it and the full stop after it, as every other word does.
 */
export function keepTogether() {
  return (tree: Node): void => {
    const visit = (node: Node) => {
      const children = node.children ?? [];
      node.children &&= children.map((child, i) => {
        if (!isNumber(child)) return child;
        const parts = [...taken(children[i - 1], OPENING), child, ...taken(children[i + 1], CLOSING)];
        if (parts.length === 1) return child;
        const attributes = [{ type: 'mdxJsxAttribute', name: 'class', value: 'together' }];
        return { type: 'mdxJsxTextElement', name: 'span', attributes, children: parts } as unknown as Node;
      });
      for (const child of children) visit(child);
    };
    visit(tree);
  };
}
