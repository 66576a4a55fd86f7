import { activations, createRandom, log } from '../../kernel/index.ts';
import { defineFigure, fixed, integer, number, seed, significant } from '../../parameters/index.ts';
import { counted } from '../words.ts';

const { sigmoid } = activations;

/** Where float32 starts to lose digits (its smallest normal number) and where only zero is left. */
export const SMALLEST_NORMAL = 2 ** -126;
export const SMALLEST = 2 ** -149;

export interface ProductData {
  readonly weight: number;
  /** w·σ′(z) of each neuron, the first layer first. */
  readonly factors: readonly number[];
  /** Product of the factors from the output down to each layer, in float32 as a network computes it. */
  readonly products: readonly number[];
  /** The same without float32's floor, as |log₁₀|: where the product would be. */
  readonly exponents: readonly number[];
  /** How many factors it takes to reach exactly zero; undefined while it does not. */
  readonly zeroAfter: number | undefined;
}

const powers = (exponent: number) => significant(10 ** exponent, 2);

export default defineFigure({
  id: 'product-of-derivatives',
  title: 'How many layers until nothing is left?',
  caption:
    'A chain of sigmoid neurons. Above, the factor *w*·*σ*′(*z*) that each layer contributes; below, their running product, read from right to left like the gradient itself; both are drawn by their magnitude. Each neuron’s *z* is drawn at random, the wider the larger the spread; at spread 0 every neuron sits at its steepest point.',
  layout: 'wide',
  embedHeight: 500,
  parameters: {
    layers: integer({ label: 'Layers', symbol: 'layers', min: 1, max: 100, initial: 80, unit: 'layers' }),
    weight: number({
      label: 'Weight w of every neuron',
      symbol: 'weight *w*',
      min: -8,
      max: 8,
      step: 0.1,
      initial: 1,
      tone: 'weight',
    }),
    spread: number({
      label: 'Spread of z',
      symbol: 'spread of *z*',
      min: 0,
      max: 4,
      step: 0.1,
      initial: 1,
    }),
    seed: seed({ initial: 1 }),
  },
  columns: [['layers'], ['weight'], ['spread']],
  cost: { compute: 2e2 },
  compute: ({ layers, weight, spread, seed }): ProductData => {
    const random = createRandom(seed);
    const w = Math.fround(weight);
    const factors = Array.from({ length: layers }, () =>
      Math.fround(w * sigmoid.derivative(spread * random.normal())),
    );
    const products = new Array<number>(layers);
    const exponents = new Array<number>(layers);
    let [product, exponent] = [1, 0];
    for (let layer = layers - 1; layer >= 0; layer--) {
      product = Math.fround(product * factors[layer]!);
      exponent += log(Math.abs(factors[layer]!)) / Math.LN10;
      products[layer] = product;
      exponents[layer] = exponent;
    }
    const lastZero = products.lastIndexOf(0);
    return {
      weight,
      factors,
      products,
      exponents,
      zeroAfter: lastZero === -1 ? undefined : layers - lastZero,
    };
  },
  quantities: {
    product: {
      label: 'Product at the first layer',
      tone: 'grad',
      of: ({ exponents }) => exponents[0]!,
      format: powers,
    },
  },
  describe: ({ factors, products, zeroAfter, weight }) =>
    [
      `A chain of ${counted(factors.length, 'sigmoid neuron')} with the weight ${fixed(weight, 1)}. The largest factor is ${significant(Math.max(...factors.map(Math.abs)))} in magnitude.`,
      zeroAfter === undefined
        ? `The product that reaches the first layer is ${significant(products[0]!, 2)}.`
        : `After ${counted(zeroAfter, 'factor')} the product is exactly zero in float32.`,
    ].join(' '),
  table: ({ factors, products }) => ({
    columns: [
      { label: 'layer', format: String },
      { label: 'factor *w*·*σ*′(*z*)', format: (value) => significant(value, 4) },
      { label: 'product down to it', format: (value) => significant(value, 4) },
    ],
    rows: factors.map((factor, index) => [index + 1, factor, products[index]!]),
  }),
});
