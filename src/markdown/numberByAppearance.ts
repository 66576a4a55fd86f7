import { placeOf } from './placeOf.ts';
import {
  type ContentFile,
  elementsNamed,
  type JsxElement,
  type Node,
  setAttribute,
  textAttribute,
} from './tree.ts';

interface Kind {
  /** The component that is numbered, e.g. `Figure`. */
  element: string;
  /** The component that points to one by `of="key"`, e.g. `FigureRef`. */
  reference: string;
  /** The key of an element; undefined if nothing can point to it. */
  keyOf: (element: JsxElement) => string | undefined;
}

/**
 * Gives every element of a kind `number={1}`, `number={2}`, … in the order of the text, and every reference
 * the number of what it points to.
 * @returns the elements
 * @throws Error if two elements have the same key, or a reference points to none
 */
export function numberByAppearance(tree: Node, file: ContentFile, kind: Kind): JsxElement[] {
  const elements = elementsNamed(tree, kind.element);
  const numbers = new Map<string, number>();
  elements.forEach((element, index) => {
    const key = kind.keyOf(element);
    if (key !== undefined && numbers.has(key)) {
      throw new Error(
        `${placeOf(element, file)}: <${kind.element}> "${key}" is here a second time, expected each name once in a post; give this one an id of its own.`,
      );
    }
    if (key !== undefined) numbers.set(key, index + 1);
    setAttribute(element, 'number', index + 1);
  });
  for (const reference of elementsNamed(tree, kind.reference)) {
    const key = textAttribute(reference, 'of');
    const number = numbers.get(key ?? '');
    if (number === undefined) {
      const expected = [...numbers.keys()].join(', ') || 'none, as this post has none';
      throw new Error(
        `${placeOf(reference, file)}: <${kind.reference} of="${key ?? ''}"> points to no <${kind.element}> of this post, expected one of: ${expected}; correct the name or add the ${kind.element.toLowerCase()}.`,
      );
    }
    setAttribute(reference, 'number', number);
  }
  return elements;
}
