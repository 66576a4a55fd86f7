/** The numbers in the titles and captions of the figures: each is known here, and computed anew. */
import { describe, expect, it } from 'vitest';
import activations from '../../src/figures/activations/model.ts';
import feedForward from '../../src/figures/feed-forward/model.ts';
import gradientByLayer, { type GradientByLayerData } from '../../src/figures/gradient-by-layer/model.ts';
import { at, BIAS } from '../../src/figures/gradient-descent/landscape.ts';
import openingPlate from '../../src/figures/opening-plate/model.ts';
import product from '../../src/figures/product-of-derivatives/model.ts';
import { EXAMPLES, rasters } from '../../src/figures/sparsity/silence.ts';
import { BATCH, createContestant, WIDTH } from '../../src/figures/training-race/contestant.ts';
import { spirals } from '../../src/figures/training-race/spirals.ts';
import { KEPT, WIDTH as MAP_WIDTH, SEEDS } from '../../src/figures/vanishing-to-exploding/map.ts';
import { createNetwork, activations as functions, initialise } from '../../src/kernel/index.ts';
import { numbersInText } from '../../src/markdown/numbers.ts';
import { initialValues } from '../../src/parameters/index.ts';
import { figureIds, modelOf } from '../figures/everyFigure.ts';

const variance = (values: Float32Array) =>
  values.reduce((sum, value) => sum + value * value, 0) / values.length;

/** The best data of the gradient by layer, of shallow networks. */
const refined = () =>
  [
    ...gradientByLayer.refine!({
      ...initialValues(gradientByLayer.parameters),
      depth: 4,
      activations: ['tanh'],
    }),
  ].at(-1) as GradientByLayerData;

/** By figure: the words that a number stands in, and what they rest on. */
const claims: Record<string, Record<string, () => void>> = {
  activations: {
    'smaller than 0.05 in magnitude and the unit saturated': () => {
      const { saturated } = activations.compute({ z: 0, shown: ['sigmoid'] }).shown[0]!;
      // The plot samples z at a step of a twentieth.
      for (const { from, to } of saturated)
        for (const z of [from, to]) expect(functions.sigmoid.derivative(z)).toBeLessThan(0.05);
      expect(functions.sigmoid.derivative(saturated[0]!.to + 0.06)).toBeGreaterThan(0.05);
    },
  },
  'feed-forward': {
    '*w* with a variance of one over the number of inputs, *b* of 1': () => {
      const network = createNetwork({ sizes: [300, 1000] });
      initialise(network, 'nielsen', { seed: 1 });
      const [{ weights, biases }] = network.layers as [(typeof network.layers)[0]];
      expect(300 * variance(weights)).toBeCloseTo(1, 1);
      expect(Math.abs(variance(biases) - 1)).toBeLessThan(4 * Math.sqrt(2 / 1000));
    },
    'the targets 1 and 0': () =>
      expect(feedForward.compute(initialValues(feedForward.parameters)).targets).toEqual([1, 0]),
  },
  'gradient-by-layer': {
    'the median of 20 seeds': () => expect(refined().seeds).toBe(20),
    'bands hold 90 % of them': () => {
      const [{ low, high }] = refined().series as [GradientByLayerData['series'][0]];
      // Of 20 in order the 5 % and 95 % quantiles leave one out on each side.
      const firsts = Array.from({ length: 20 }, (_, i) => {
        const values = { ...initialValues(gradientByLayer.parameters), depth: 4, seed: 1 + i };
        return gradientByLayer.compute({ ...values, activations: ['tanh'] }).series[0]!.median[0]!;
      });
      expect(firsts.filter((size) => size >= low[0]! && size <= high[0]!)).toHaveLength(18);
    },
  },
  'gradient-descent': {
    'bias stays at −3': () => {
      expect(BIAS).toBe(-3);
      const value = (x: number) => 1 / (1 + Math.exp(-(x - 3)));
      const loss = (3 * (value(5) - 0.4) ** 2 + 2 * (value(0.8) - 0.9) ** 2) / 5;
      expect(at(1).loss).toBeCloseTo(loss, 6);
    },
  },
  'opening-plate': {
    'median of 20 seeds, 32 units a layer': () => {
      const last = [...openingPlate.refine!({ depth: 2, seed: 1 })].at(-1)!;
      expect(last.seeds).toBe(20);
      expect(initialValues(gradientByLayer.parameters).width).toBe(32);
    },
  },
  'product-of-derivatives': {
    'at spread 0 every neuron sits at its steepest point': () => {
      const { factors } = product.compute({ ...initialValues(product.parameters), spread: 0 });
      expect(new Set(factors)).toEqual(new Set([0.25]));
    },
  },
  'sigmoid-derivative': {
    'never more than a quarter': () => expect(functions.sigmoid.largestSlope.slope).toBe(1 / 4),
  },
  sparsity: {
    'one of 40 examples': () => {
      const [[first]] = rasters({ activation: 'relu', shift: 0, seed: 1, rate: 0.1 }) as never as [
        [{ on: Uint8Array; counts: number[] }],
      ];
      expect(first.on.length / first.counts.length).toBe(40);
      expect(EXAMPLES).toBe(40);
    },
    'a leaky unit passes a hundredth': () =>
      expect(functions['leaky-relu'].derivative(-1)).toBe(Math.fround(0.01)),
  },
  'training-race': {
    '16 units a layer, batches of 16': () => {
      expect([WIDTH, BATCH]).toEqual([16, 16]);
      const setting = { activation: 'tanh', layers: 2, optimiser: 'sgd', rate: 0.1, seed: 1 } as const;
      expect(createContestant(setting, spirals).speeds()).toHaveLength(3);
    },
  },
  'vanishing-to-exploding': {
    'network of 32 units a layer': () => expect(MAP_WIDTH).toBe(32),
    'spread of its weights is the gain over √32, its biases are 0': () => {
      const network = createNetwork({ sizes: [MAP_WIDTH, ...new Array<number>(100).fill(MAP_WIDTH)] });
      initialise(network, 'lecun-normal', { seed: 1 });
      const all = network.layers.map(({ weights }) => variance(weights));
      expect((32 * all.reduce((sum, each) => sum + each, 0)) / all.length).toBeCloseTo(1, 1);
      for (const { biases } of network.layers) expect(Math.max(...biases.map(Math.abs))).toBe(0);
    },
    'the median of three seeds': () => expect(SEEDS).toBe(3),
    'within a factor of ten': () => expect(KEPT).toEqual([1 / 10, 10]),
  },
};

describe.each(figureIds)('the words of figure %s', async (id) => {
  const { title, caption, prediction } = await modelOf(id);
  const words = [title, caption, prediction?.question, prediction?.hint].join('\n');
  const known = claims[id] ?? {};

  it('have no number that is not known here', () => {
    for (const { number, at } of numbersInText(words)) {
      const inOne = Object.keys(known).some((claim) => {
        const from = words.indexOf(claim);
        return from <= at && at < from + claim.length;
      });
      expect(inOne, `${number} in "${words.slice(Math.max(0, at - 30), at + 30)}"`).toBe(true);
    }
  });

  it.each(Object.entries(known))('%s', (claim, holds) => {
    expect(words).toContain(claim);
    holds();
  });
});
