import { elementsNamed, type Node, setAttribute } from './tree.ts';

/** Remark plugin: sidenotes get their numbers, in the order of the text. */
export function numberSidenotes() {
  return (tree: Node): void => {
    elementsNamed(tree, 'Sidenote').forEach((note, index) => {
      setAttribute(note, 'number', index + 1);
    });
  };
}
