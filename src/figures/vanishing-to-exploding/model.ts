import type { ActivationName } from '../../kernel/index.ts';
import { choice, defineFigure, graded, seed, significant } from '../../parameters/index.ts';
import { activationOptions } from '../activationCurve.ts';
import { criticalWeightVariance } from '../meanField.ts';
import { depths, fill, gains, type HeatMap, WIDTH } from './map.ts';

const names = ['tanh', 'relu', 'sigmoid'] as const satisfies ActivationName[];

export interface VanishingToExplodingData extends HeatMap {
  readonly activation: (typeof names)[number];
  readonly seed: number;
  /** The gain at which theory says that the gradient keeps its size; undefined outside the map. */
  readonly critical: number | undefined;
}

/** Sought once each, as that takes longer than a frame. */
const criticalGains = new Map<ActivationName, number>();
function criticalGain(activation: ActivationName): number {
  const gain = criticalGains.get(activation) ?? Math.sqrt(criticalWeightVariance(activation));
  criticalGains.set(activation, gain);
  return gain;
}

function* maps({ activation, seed }: { activation: (typeof names)[number]; seed: number }) {
  const gain = criticalGain(activation);
  const critical = gain <= gains.at(-1)! ? gain : undefined;
  for (const map of fill(activation, seed)) yield { ...map, activation, seed, critical };
}

/** Every so many columns one is in the table. */
const TABLE_STEP = 6;

export const ratioIn = ({ ratios }: HeatMap, gain: number, depth: number): number =>
  ratios[depths.indexOf(depth) * gains.length + gains.indexOf(gain)]!;

function inWords(ratio: number): string {
  if (ratio === 0) return 'exactly 0';
  return Number.isFinite(ratio)
    ? `${significant(ratio, 2)} times that at the last`
    : 'too large for float32 beside that at the last';
}

export default defineFigure({
  id: 'vanishing-to-exploding',
  title: 'How narrow is the path between vanishing and exploding?',
  caption: `One cell is one untrained network of ${WIDTH} units a layer: the spread of its weights is the gain over √${WIDTH}, its biases are 0, and the colour is the gradient at its first layer as a share of that at the last, the median of three seeds. Between the thin lines the two are within a factor of ten. Choose a cell with a press, with the sliders, or with the arrow keys on the map. Coarse cells are a first estimate.`,
  layout: 'wide',
  embedHeight: 550,
  parameters: {
    gain: graded({ label: 'Gain of the weights', symbol: 'gain', grades: gains, initial: 0.75 }),
    depth: graded({ label: 'Depth', symbol: 'depth', grades: depths, initial: 30, unit: 'layers' }),
    activation: choice(activationOptions(names), { label: 'Activation', initial: 'tanh' }),
    seed: seed({ initial: 1 }),
  },
  columns: [['gain'], ['depth']],
  pointers: ['gain', 'depth'],
  cost: { compute: 2e5, step: 5e8 },
  compute: (values): VanishingToExplodingData => maps(values).next().value as VanishingToExplodingData,
  refine: (values) => maps(values),
  describe: (data, { gain, depth }) => {
    const ratio = ratioIn(data, gain, depth);
    const theory =
      data.critical === undefined
        ? 'No gain on this map is critical.'
        : `In theory the gain ${significant(data.critical)} is critical.`;
    return data.rows === 0
      ? `The map of ${gains.length * depths.length} networks is being computed. ${theory}`
      : `At gain ${gain} and depth ${depth} the gradient at the first layer is ${inWords(ratio)}. ${theory}`;
  },
  table: ({ ratios }) => {
    const columns = gains.map((_, i) => i).filter((i) => i % TABLE_STEP === 0);
    return {
      columns: [
        { label: 'depth', format: String },
        ...columns.map((i) => ({
          label: `gain ${gains[i]}`,
          format: (ratio: number) => (Number.isNaN(ratio) ? '–' : significant(ratio, 2)),
        })),
      ],
      rows: depths.map((depth, row) => [depth, ...columns.map((i) => ratios[row * gains.length + i]!)]),
    };
  },
});
