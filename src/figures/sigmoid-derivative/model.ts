import { type ActivationName, activations } from '../../kernel/index.ts';
import { defineFigure, fixed, linked, significant, subset } from '../../parameters/index.ts';
import { activationCurve, activationOptions } from '../activationCurve.ts';
import sigmoidFigure from '../sigmoid/model.ts';

const others = ['tanh', 'relu', 'leaky-relu', 'gelu', 'silu'] as const satisfies ActivationName[];

/** An activation's slope over the plot's range, at the probe, and at its largest. */
const slopesOf = (name: ActivationName, z: number) => {
  const { label, largestSlope, derivative } = activations[name];
  const { z: at, slope } = activationCurve(name, -6, 6);
  return { name, label, largest: largestSlope.slope, atProbe: derivative(z), curve: { z: at, slope } };
};

export default defineFigure({
  id: 'sigmoid-derivative',
  title: 'How steep can a sigmoid get?',
  caption:
    'The slope of the sigmoid at every *z*: never more than a quarter. Add other activations to compare.',
  layout: 'text',
  embedHeight: 380,
  parameters: {
    z: linked(sigmoidFigure, 'z'),
    compare: subset(activationOptions(others), { label: 'Compare', initial: [] }),
  },
  cost: { compute: 2e3 },
  compute: ({ z, compare }) => {
    const slopes = (['sigmoid', ...compare] as const).map((name) => slopesOf(name, z));
    return { z, slopes };
  },
  quantities: {
    slope: {
      label: 'Slope of the sigmoid',
      tone: 'grad',
      of: (data) => data.slopes[0]!.atProbe,
      format: significant,
    },
    largest: {
      label: 'Largest slope of the sigmoid',
      tone: 'lim',
      of: (data) => data.slopes[0]!.largest,
      format: significant,
    },
  },
  describe: ({ z, slopes: [sigmoid, ...compared] }) =>
    [
      `The slope of the sigmoid is a bell: largest at z = 0, where it is ${significant(sigmoid!.largest)}, and near 0 on both sides. At z = ${fixed(z, 2)} it is ${significant(sigmoid!.atProbe)}.`,
      ...compared.map(({ label, atProbe }) => `The slope of ${label} there is ${significant(atProbe)}.`),
    ].join(' '),
  table: ({ z, slopes }) => ({
    columns: [
      { label: '*z*', format: (value) => fixed(value, 2) },
      ...slopes.map(({ label }) => ({
        label: `slope of ${label}`,
        format: (value: number) => fixed(value, 4),
      })),
    ],
    rows: [...new Set([z, -6, -4, -2, 0, 2, 4, 6])]
      .sort((a, b) => a - b)
      .map((at) => [at, ...slopes.map(({ name }) => activations[name].derivative(at))]),
  }),
});
