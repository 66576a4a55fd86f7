import { numberByAppearance } from './numberByAppearance.ts';
import { placeOf } from './placeOf.ts';
import { recordFacts } from './postFacts.ts';
import { type ContentFile, elementsNamed, type Node, setAttribute, textAttribute } from './tree.ts';

/**
 * Remark plugin: figures get their numbers, references to figures too; and every component that takes a figure's
 * parameters gets `source`, its file and line, so that its errors can say where to look.
 */
export function numberFigures() {
  return (tree: Node, file: ContentFile): void => {
    const figures = numberByAppearance(tree, file, {
      element: 'Figure',
      reference: 'FigureRef',
      keyOf: (figure) => textAttribute(figure, 'id') ?? textAttribute(figure, 'of'),
    });
    for (const element of elementsNamed(tree, 'Figure', 'Scrub', 'Value')) {
      setAttribute(element, 'source', placeOf(element, file));
    }
    recordFacts(file, { figures: figures.length });
  };
}
