import { numberByAppearance } from './numberByAppearance.ts';
import { placeOf } from './placeOf.ts';
import { recordFacts } from './postFacts.ts';
import {
  type ContentFile,
  elementsNamed,
  type JsxElement,
  type Node,
  setAttribute,
  textAttribute,
} from './tree.ts';

/**
 * Remark plugin: figures get their numbers, references to figures too; and every component that takes a figure's
 * parameters gets `source`, its file and line, so that its errors can say where to look.
 */
export function numberFigures() {
  return (tree: Node, file: ContentFile): void => {
    const figures = numberByAppearance(tree, file, {
      element: 'Figure',
      reference: 'FigureRef',
      keyOf,
    });
    for (const number of elementsNamed(tree, 'Scrub', 'Value')) startWithFigure(number, figures);
    for (const element of elementsNamed(tree, 'Figure', 'Scrub', 'Value')) {
      setAttribute(element, 'source', placeOf(element, file));
    }
    const shows = figures.map((figure) => ({
      of: textAttribute(figure, 'of') ?? '',
      id: keyOf(figure) ?? '',
    }));
    recordFacts(file, { figures: figures.length, shows });
  };
}

const keyOf = (element: JsxElement) => textAttribute(element, 'id') ?? textAttribute(element, 'of');
/** What a figure in a post has besides the values of its parameters. */
const ownAttributes = ['of', 'id', 'number', 'predict'];

/** A number in a sentence starts with the values that its figure is given in this post. */
function startWithFigure(number: JsxElement, figures: readonly JsxElement[]): void {
  const figure = figures.find((candidate) => keyOf(candidate) === keyOf(number));
  const values = figure?.attributes.filter(({ name }) => name !== undefined && !ownAttributes.includes(name));
  number.attributes.push(...(values ?? []));
}
