import { defineFigure, integer, seed, significant } from '../../parameters/index.ts';
import { bandOverSeeds } from '../bandOverSeeds.ts';
import { overSeeds } from '../overSeeds.ts';
import { sizesByLayer } from '../sizesByLayer.ts';

/** The measurement of the gradient by layer, of its sigmoid network. */
const measure = (depth: number, seed: number) =>
  sizesByLayer(
    { activation: 'sigmoid', initialiser: 'xavier-normal', depth, width: 32, gain: 1, batch: 8, seed },
    'delta',
  );
const barsOf = (runs: number[][]) => ({ sizes: bandOverSeeds(runs).median, seeds: runs.length });

export default defineFigure({
  id: 'opening-plate',
  title: 'How much of the error reaches the first layer?',
  caption:
    'The gradient that reaches each layer of an untrained sigmoid network, on a linear scale: median of 20 seeds, 32 units a layer, Xavier’s weights. Input on the left, output on the right.',
  layout: 'wide',
  embedHeight: 270,
  parameters: {
    depth: integer({ label: 'Layers', symbol: 'layers', min: 2, max: 60, initial: 30, unit: 'layers' }),
    seed: seed({ initial: 1 }),
  },
  cost: { compute: 2e6, step: 2e6 },
  heavy: () => true,
  compute: ({ depth, seed }) => barsOf([measure(depth, seed)]),
  *refine({ depth, seed }) {
    for (const runs of overSeeds(seed, (each) => [() => measure(depth, each)]))
      yield runs && barsOf(runs.flat());
  },
  describe: ({ sizes, seeds }) =>
    `Bars for the gradient at ${sizes.length} layers, ${seeds === 1 ? 'one seed' : `median of ${seeds} seeds`}. The last layer’s is full height; the first layer’s is ${significant(sizes[0]! / sizes.at(-1)!, 2)} of it.`,
  table: ({ sizes }) => ({
    columns: [
      { label: 'layer', format: String },
      { label: 'gradient', format: (value) => significant(value) },
      { label: 'share of the last layer’s', format: (value) => significant(value) },
    ],
    rows: sizes.map((size, index) => [index + 1, size, size / sizes.at(-1)!]),
  }),
  quantities: {
    share: {
      label: 'Share of the gradient left at the first layer',
      tone: 'grad',
      of: ({ sizes }) => sizes[0]! / sizes.at(-1)!,
      format: (value) => significant(value, 2),
    },
  },
});
