import { numberByAppearance } from './numberByAppearance.ts';
import { type ContentFile, type Node, textAttribute } from './tree.ts';

/** Remark plugin: displayed equations wrapped in `<Equation>` get their numbers, `<EquationRef>`s too. */
export function numberEquations() {
  return (tree: Node, file: ContentFile): void => {
    numberByAppearance(tree, file, {
      element: 'Equation',
      reference: 'EquationRef',
      keyOf: (equation) => textAttribute(equation, 'id'),
    });
  };
}
