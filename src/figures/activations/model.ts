import { type ActivationName, activations } from '../../kernel/index.ts';
import { defineFigure, fixed, number, significant, subset } from '../../parameters/index.ts';
import { activationCurve, activationOptions } from '../activationCurve.ts';

export const RANGE = { min: -6, max: 6 };
/** A slope smaller than this hardly passes a gradient on: the unit is saturated. */
export const SATURATED = 0.05;

const names = [
  'sigmoid',
  'tanh',
  'relu',
  'leaky-relu',
  'gelu',
  'silu',
  'identity',
  'elu',
  'selu',
  'softplus',
  'softsign',
] as const satisfies ActivationName[];

interface Interval {
  readonly from: number;
  readonly to: number;
}

/** Where |slope| stays under the threshold, as intervals of z. */
function saturatedIn(z: Float32Array, slope: Float32Array): Interval[] {
  const intervals: Interval[] = [];
  let from: number | undefined;
  z.forEach((at, i) => {
    const flat = Math.abs(slope[i]!) < SATURATED;
    if (flat && from === undefined) from = at;
    if (from !== undefined && (!flat || i === z.length - 1)) {
      intervals.push({ from, to: flat ? at : z[i - 1]! });
      from = undefined;
    }
  });
  return intervals;
}

const measured = (name: ActivationName, z: number) => {
  const { label, largestSlope, value, derivative } = activations[name];
  const curve = activationCurve(name, RANGE.min, RANGE.max);
  return {
    name,
    label,
    largestSlope,
    value: value(z),
    slope: derivative(z),
    curve,
    saturated: saturatedIn(curve.z, curve.slope),
  };
};

export default defineFigure({
  id: 'activations',
  title: 'Which slopes survive where?',
  caption:
    'Above, each activation function; in the middle, its slope; below, where the slope is smaller than 0.05 in magnitude and the unit saturated. Rings mark the largest slopes. Drag the line to compare them at one *z*.',
  layout: 'text',
  embedHeight: 780,
  equation: 'margin',
  parameters: {
    z: number({
      label: 'Pre-activation z',
      symbol: '*z*',
      ...RANGE,
      step: 0.01,
      initial: -2,
      place: 'axis',
    }),
    shown: subset(activationOptions(names), {
      label: 'Activations',
      initial: ['sigmoid', 'tanh', 'relu', 'gelu'],
    }),
  },
  cost: { compute: 3e3 },
  compute: ({ z, shown }) => ({ z, shown: shown.map((name) => measured(name, z)) }),
  describe: ({ z, shown }) =>
    shown.length === 0
      ? 'No activation function is chosen.'
      : `At z = ${fixed(z, 2)} the slopes are: ${shown.map(({ label, slope }) => `${label} ${significant(slope)}`).join(', ')}.`,
  table: ({ shown }) => ({
    columns: [
      { label: 'activation' },
      { label: '*f*(*z*)', format: (value) => significant(value, 4) },
      { label: 'slope *f*′(*z*)', format: (value) => significant(value, 4) },
      { label: 'largest slope', format: (value) => significant(value, 4) },
      { label: 'at *z*', format: (value) => significant(value, 3) },
    ],
    rows: shown.map(({ label, value, slope, largestSlope }) => [
      label,
      value,
      slope,
      largestSlope.slope,
      largestSlope.at,
    ]),
  }),
});
