import { numberByAppearance } from './numberByAppearance.ts';
import { placeOf } from './placeOf.ts';
import { type OpeningFigure, recordFacts } from './postFacts.ts';
import {
  type ContentFile,
  elementsNamed,
  type JsxElement,
  literalOf,
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
    const shows = figures.map((figure) => ({
      of: textAttribute(figure, 'of') ?? '',
      id: keyOf(figure) ?? '',
    }));
    recordFacts(file, { figures: figures.length, shows, opening: openingOf(figures) });
    for (const element of elementsNamed(tree, 'Figure', 'Scrub', 'Value')) {
      setAttribute(element, 'source', placeOf(element, file));
    }
  };
}

const keyOf = (element: JsxElement) => textAttribute(element, 'id') ?? textAttribute(element, 'of');
/** What a figure in a post has besides the values of its parameters. */
const ownAttributes = ['of', 'id', 'number', 'predict'];

/** The values of its parameters that a figure is given in this post. */
const parametersOf = (figure: JsxElement) =>
  figure.attributes.filter(({ name }) => name !== undefined && !ownAttributes.includes(name));

/** A number in a sentence starts with the values of its figure. */
function startWithFigure(number: JsxElement, figures: readonly JsxElement[]): void {
  const figure = figures.find((candidate) => keyOf(candidate) === keyOf(number));
  if (figure) number.attributes.push(...parametersOf(figure));
}

/** The first figure that lists can draw: it asks for no guess, and all its values are written out. */
function openingOf(figures: readonly JsxElement[]): OpeningFigure | undefined {
  for (const figure of figures) {
    // A spread has no name, and could set anything.
    if (figure.attributes.some(({ name }) => name === 'predict' || name === undefined)) continue;
    const given = Object.fromEntries(parametersOf(figure).map((each) => [each.name, literalOf(each)]));
    if (Object.values(given).includes(undefined)) continue;
    return { of: textAttribute(figure, 'of') ?? '', id: keyOf(figure) ?? '', given };
  }
  return undefined;
}
