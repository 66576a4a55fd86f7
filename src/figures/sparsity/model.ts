import { choice, defineFigure, fixed, graded, integer, number, seed } from '../../parameters/index.ts';
import { activationOptions } from '../activationCurve.ts';
import { percent } from '../words.ts';
import { EXAMPLES, hasDiverged, LAYERS, type Raster, rasters, STEPS, UNITS } from './silence.ts';

const whole = (count: number) => fixed(count, 0);
const listed = (words: readonly (string | number)[]) =>
  `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

export interface SparsityData {
  /** By step of the training, then by layer. */
  readonly steps: readonly (readonly Raster[])[];
}

const total = (layers: readonly Raster[], of: (raster: Raster) => number) =>
  layers.reduce((sum, raster) => sum + of(raster), 0);

export default defineFigure({
  id: 'sparsity',
  title: 'How much of a ReLU network is silent?',
  caption: `Each row is a unit, each column one of ${EXAMPLES} examples; ink where the unit is on. Units are sorted from busiest to silent, and the pale bars count for how many examples each is on. A unit with a line through it is off for all of them. He’s weights; each step of gradient descent is on all examples. Below zero a leaky unit passes a hundredth, so that none is ever quite off.`,
  layout: 'wide',
  embedHeight: 380,
  parameters: {
    step: integer({ label: 'Training step', min: 0, max: STEPS, initial: STEPS, place: 'player' }),
    shift: number({
      label: 'Bias shift',
      symbol: 'bias shift',
      min: -2,
      max: 1,
      step: 0.05,
      initial: 0,
      tone: 'weight',
    }),
    rate: graded({
      label: 'Learning rate',
      symbol: 'learning rate',
      grades: [0.001, 0.003, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1],
      initial: 0.1,
    }),
    activation: choice(activationOptions(['relu', 'leaky-relu']), {
      label: 'Activation',
      initial: 'relu',
    }),
    seed: seed({ initial: 1 }),
  },
  columns: [['shift'], ['rate']],
  player: { clock: 'step', noun: 'step', perSecond: 5 },
  cost: { compute: 5e6, step: 5e6 },
  compute: (values): SparsityData => ({ steps: rasters(values) }),
  // A phone would miss a frame or two.
  heavy: () => true,
  describe: ({ steps }, { step, activation, rate }) => {
    const layers = steps[step]!;
    const setting = `Step ${step} of ${STEPS} at a learning rate of ${rate}, ${activation === 'relu' ? 'ReLU' : 'leaky ReLU'}`;
    if (layers.some(hasDiverged))
      return `${setting}: training has diverged, and its numbers are no longer finite.`;
    return `${setting}: in layers 1, 2 and 3 a share of ${listed(layers.map(({ zeros }) => percent(zeros)))} of the activations is zero, and ${listed(layers.map(({ dead }) => dead))} of ${UNITS} units are dead.`;
  },
  table: ({ steps }) => ({
    columns: [
      { label: 'step', format: String },
      ...Array.from({ length: LAYERS }, (_, layer) => [
        { label: `zeros in layer ${layer + 1}`, format: percent },
        { label: 'dead units', format: whole },
      ]).flat(),
    ],
    rows: steps.map((layers, step) => [step, ...layers.flatMap(({ zeros, dead }) => [zeros, dead])]),
  }),
  quantities: {
    zerosAtStart: {
      label: 'Share of zero activations before training',
      of: ({ steps }) => total(steps[0]!, ({ zeros }) => zeros) / LAYERS,
      format: percent,
    },
    deadAtStart: {
      label: 'Dead units before training',
      of: ({ steps }) => total(steps[0]!, ({ dead }) => dead),
      format: whole,
    },
    deadAtEnd: {
      label: 'Dead units after training',
      of: ({ steps }) => total(steps.at(-1)!, ({ dead }) => dead),
      format: whole,
    },
  },
});
