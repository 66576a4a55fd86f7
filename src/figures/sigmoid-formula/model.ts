import { activations, exp } from '../../kernel/index.ts';
import { defineFigure, fixed, linked, significant } from '../../parameters/index.ts';
import sigmoidFigure from '../sigmoid/model.ts';

const { sigmoid } = activations;

export default defineFigure({
  id: 'sigmoid-formula',
  title: 'What does the sigmoid do with your number?',
  caption: 'The formula, then the same with your own *z* put in, step by step.',
  layout: 'text',
  embedHeight: 180,
  parameters: { z: { ...linked(sigmoidFigure, 'z'), place: 'panel' } },
  cost: { compute: 1e1 },
  compute: ({ z }) => {
    const exponential = exp(-z);
    return { z, exponential, denominator: 1 + exponential, activation: sigmoid.value(z) };
  },
  describe: ({ z, exponential, denominator, activation }) =>
    `The sigmoid of z is 1 divided by 1 plus e to the minus z. For z = ${fixed(z, 2)}, e to the minus z is ${significant(exponential, 4)}, 1 plus that is ${significant(denominator, 4)}, and 1 divided by it is ${significant(activation)}.`,
  table: ({ z, exponential, denominator, activation }) => ({
    columns: [{ label: 'step' }, { label: 'value', format: (value) => significant(value, 6) }],
    rows: [
      ['*z*', z],
      ['*e* to the power −*z*', exponential],
      ['1 + *e* to the power −*z*', denominator],
      ['*σ*(*z*)', activation],
    ],
  }),
});
