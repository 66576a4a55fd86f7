import {
  type ActivationName,
  activations,
  type Initialiser,
  type InitialiserName,
  initialisers,
} from '../../kernel/index.ts';
import { choice, defineFigure, integer, number, seed, significant, subset } from '../../parameters/index.ts';
import { activationOptions } from '../activationCurve.ts';
import { type Band, bandOverSeeds } from '../bandOverSeeds.ts';
import { meanFieldFactors } from '../meanField.ts';
import { overSeeds } from '../overSeeds.ts';
import { type Measured, sizesByLayer } from '../sizesByLayer.ts';

/** From how many weights on there is a pause after each network. */
const LARGE = 1e6;

const names = ['sigmoid', 'tanh', 'relu', 'leaky-relu', 'gelu', 'silu'] as const satisfies ActivationName[];
const rectifiers: readonly ActivationName[] = ['relu', 'leaky-relu', 'gelu', 'silu'];

type Initialisation =
  | 'matched'
  | 'pytorch-default'
  | 'lecun-normal'
  | 'xavier-normal'
  | 'he-normal'
  | 'orthogonal';

const initialiserOf = (initialisation: Initialisation, activation: ActivationName): InitialiserName => {
  if (initialisation !== 'matched') return initialisation;
  return rectifiers.includes(activation) ? 'he-normal' : 'xavier-normal';
};

/** What the seeds have at each layer, the first layer first. */
export interface Series extends Band {
  readonly name: ActivationName;
  readonly label: string;
  /** What theory predicts for each layer of a very wide network, the first layer first, as a share of the last one's. */
  readonly predicted: readonly number[];
}

export interface GradientByLayerData {
  readonly seeds: number;
  readonly measured: Measured;
  readonly series: readonly Series[];
}

interface Chosen {
  depth: number;
  width: number;
  activations: readonly (typeof names)[number][];
  initialisation: Initialisation;
  gain: number;
  batch: number;
  measured: Measured;
  seed: number;
}

/** The share of the last layer's gradient that theory predicts for each layer, the first layer first. */
function predictedFor(name: ActivationName, { depth, width, gain, initialisation }: Chosen): number[] {
  const initialiser: Initialiser = initialisers[initialiserOf(initialisation, name)];
  const weight = gain * initialiser.deviation(width, width);
  const bias = initialiser.biasDeviation?.(width) ?? 0;
  const shares = [1];
  for (const factor of meanFieldFactors(name, depth - 1, width * weight ** 2, bias ** 2).reverse())
    shares.unshift(factor * shares[0]!);
  return shares;
}

/** Median and band of each layer over the runs, one run a seed. */
const seriesOf = (name: ActivationName, runs: readonly (readonly number[])[], chosen: Chosen): Series => ({
  name,
  label: activations[name].label,
  ...bandOverSeeds(runs),
  predicted: predictedFor(name, chosen),
});

/** Every activation's sizes, layer by layer, with one seed. */
const networksOf = (chosen: Chosen, seed: number) =>
  chosen.activations.map(
    (activation) => () =>
      sizesByLayer(
        { ...chosen, activation, initialiser: initialiserOf(chosen.initialisation, activation), seed },
        chosen.measured,
      ),
  );

const dataOf = (chosen: Chosen, runs: number[][][]): GradientByLayerData => ({
  seeds: runs.length,
  measured: chosen.measured,
  series: chosen.activations.map((name, i) =>
    seriesOf(
      name,
      runs.map((run) => run[i]!),
      chosen,
    ),
  ),
});

/** A share of what is no longer finite can't be told. */
const ratio = ({ median }: Series) => {
  const last = median.at(-1)!;
  return Number.isFinite(last) ? median[0]! / last : Number.NaN;
};
/** The first layer's gradient as a share of the last one's. */
export function ratioInWords(series: Series): string {
  const [first, last] = [series.median[0]!, series.median.at(-1)!];
  if (last === 0) return first === 0 ? 'exactly 0 at both' : 'exactly 0 at the last';
  if (first === 0) return 'exactly 0';
  return significant(ratio(series), 2);
}
/** What is left at the first layer with one of the activations; NaN where it is not shown, or was never there. */
const leftWith = (activation: ActivationName, { series }: GradientByLayerData) => {
  const shown = series.find(({ name }) => name === activation);
  return shown ? ratio(shown) : Number.NaN;
};

/** For the prose: what is left with one of the activations, to so many digits. */
const ratioWith = (activation: ActivationName) => ({
  label: `First over last, ${activations[activation].label}`,
  tone: 'grad' as const,
  of: (data: GradientByLayerData) => leftWith(activation, data),
  format: (value: number) => (Number.isNaN(value) ? '–' : significant(value, 2)),
});

export default defineFigure({
  id: 'gradient-by-layer',
  title: 'Which activation lets the gradient through?',
  caption:
    'The size of the gradient (its L2 norm) at each layer of an untrained network, one forward and one backward pass. Lines are the median of 20 seeds, bands hold 90 % of them; thin lines are what theory predicts for very wide layers. Beside each name is the share of the last layer’s gradient that reaches the first. Matched weights are Xavier’s for sigmoid and tanh, He’s for the others.',
  layout: 'wide',
  embedHeight: 590,
  parameters: {
    depth: integer({ label: 'Depth', symbol: 'depth', min: 2, max: 100, initial: 30, unit: 'layers' }),
    width: integer({ label: 'Width', symbol: 'width', min: 1, max: 256, initial: 32, unit: 'units' }),
    gain: number({ label: 'Gain of the weights', symbol: 'gain', min: 0.1, max: 4, step: 0.1, initial: 1 }),
    activations: subset(activationOptions(names), {
      label: 'Activations',
      initial: ['sigmoid', 'tanh', 'relu'],
    }),
    initialisation: choice<Initialisation>(
      {
        matched: 'matched',
        'pytorch-default': 'PyTorch',
        'lecun-normal': 'LeCun',
        'xavier-normal': 'Xavier',
        'he-normal': 'He',
        orthogonal: 'orthogonal',
      },
      { label: 'Weights', initial: 'matched' },
    ),
    measured: choice<Measured>(
      { delta: 'at the layer', weights: 'at its weights' },
      { label: 'Gradient', initial: 'delta' },
    ),
    batch: integer({ label: 'Batch', min: 1, max: 64, initial: 8, unit: 'examples', control: 'stepper' }),
    seed: seed({ initial: 1 }),
  },
  columns: [['depth'], ['width'], ['gain']],
  compute: (values): GradientByLayerData =>
    dataOf(values, [networksOf(values, values.seed).map((network) => network())]),
  *refine(values) {
    // A pause costs a few milliseconds, as much as a small network.
    const pauses = values.depth * values.width ** 2 > LARGE;
    for (const runs of overSeeds(values.seed, (seed) => networksOf(values, seed), { pauses }))
      yield runs && dataOf(values, runs);
  },
  // Drawing it takes a frame already: even a small network is computed by the worker.
  heavy: () => true,
  // One network of 100 layers of 256 units, with orthogonal weights and a batch of 64.
  cost: { step: 6e9 },
  describe: ({ series, seeds }) =>
    series.length === 0
      ? 'No activation function is chosen.'
      : `Gradient at the first layer over that at the last, median of ${seeds === 1 ? 'one seed' : `${seeds} seeds`}: ${series.map((each) => `${each.label} ${ratioInWords(each)}`).join(', ')}.`,
  table: ({ series }) => ({
    columns: [
      { label: 'layer', format: String },
      ...series.map(({ label }) => ({ label, format: (value: number) => significant(value) })),
    ],
    rows: Array.from({ length: Math.max(1, series[0]?.median.length ?? 0) }, (_, layer) => [
      layer + 1,
      ...series.map(({ median }) => median[layer]!),
    ]),
  }),
  prediction: {
    question: 'Before you look: how much of the gradient is left at the first layer of the tanh network?',
    hint: 'Compared with its last layer. The sigmoid network has almost nothing left.',
    smallest: -20,
    one: 'all of it',
    truth: (data) => leftWith('tanh', data),
    answer: (share) => `At the first layer it is ${share} times what it is at the last.`,
  },
  quantities: {
    sigmoidRatio: ratioWith('sigmoid'),
    tanhRatio: ratioWith('tanh'),
    reluRatio: ratioWith('relu'),
  },
});
