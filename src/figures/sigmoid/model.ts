import { activations } from '../../kernel/index.ts';
import { defineFigure, fixed, number, significant } from '../../parameters/index.ts';
import { activationCurve } from '../activationCurve.ts';

const { sigmoid } = activations;

export default defineFigure({
  id: 'sigmoid',
  title: 'How far does the output move when the sum is nudged?',
  caption: 'The sigmoid, with its tangent at the probe. Drag the point, or the slider under the axis.',
  layout: 'text',
  embedHeight: 340,
  parameters: {
    z: number({
      label: 'Pre-activation z',
      symbol: '*z*',
      min: -6,
      max: 6,
      step: 0.01,
      initial: 1.09,
      tone: 'fwd',
      place: 'axis',
    }),
  },
  cost: { compute: 3e2 },
  compute: ({ z }) => ({
    z,
    activation: sigmoid.value(z),
    slope: sigmoid.derivative(z),
    curve: activationCurve('sigmoid', -6, 6),
  }),
  quantities: {
    activation: { label: 'Activation', tone: 'fwd', of: (data) => data.activation, format: significant },
    slope: { label: 'Slope', tone: 'grad', of: (data) => data.slope, format: significant },
  },
  describe: ({ z, activation, slope }) =>
    `The sigmoid rises from 0 to 1 in the shape of an S. At z = ${fixed(z, 2)} it is ${significant(activation)} and its slope is ${significant(slope)}.`,
  table: ({ z }) => ({
    columns: [
      { label: '*z*', format: (value) => fixed(value, 2) },
      { label: '*σ*(*z*)', format: (value) => fixed(value, 5) },
      { label: 'slope *σ*′(*z*)', format: (value) => fixed(value, 5) },
    ],
    rows: [...new Set([z, -6, -4, -2, 0, 2, 4, 6])]
      .sort((a, b) => a - b)
      .map((at) => [at, sigmoid.value(at), sigmoid.derivative(at)]),
  }),
});
