import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import feedForward, { type FeedForwardData } from '../../src/figures/feed-forward/model.ts';
import { initialValues } from '../../src/parameters/index.ts';

const initial = initialValues(feedForward.parameters);
const phi = {
  sigmoid: (z: number) => 1 / (1 + Math.exp(-z)),
  tanh: Math.tanh,
  relu: (z: number) => Math.max(0, z),
};
const networks = fc.record({
  hidden: fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 4 }),
  activation: fc.constantFrom('sigmoid', 'tanh', 'relu'),
  seed: fc.nat(),
  x1: fc.double({ min: 0, max: 1, noNaN: true }),
});

/** The outputs for the drawn weights, computed anew in double. */
function outputs({ layers }: FeedForwardData, activation: keyof typeof phi, nudge = { unit: '', by: 0 }) {
  let below = layers[0]!.map((unit) => unit.activation);
  for (const units of layers.slice(1)) {
    below = units.map(({ layer, index, bias, incoming }) => {
      const nudged = nudge.unit === `${layer}.${index}` ? nudge.by : 0;
      return phi[activation](incoming.reduce((z, { weight }, i) => z + weight * below[i]!, bias + nudged));
    });
  }
  return below;
}
const loss = ([first, second]: number[]) => ((first! - 1) ** 2 + second! ** 2) / 2;

describe('the feed-forward network', () => {
  it('has three inputs, the chosen hidden layers and two outputs', () => {
    const { layers } = feedForward.compute({ ...initial, hidden: [8, 1, 5, 2] });
    expect(layers.map((units) => units.length)).toEqual([3, 8, 1, 5, 2, 2]);
  });

  it('computes every activation from the drawn weights, in any shape', () => {
    fc.assert(
      fc.property(networks, (given) => {
        const data = feedForward.compute({ ...initial, ...given });
        const expected = outputs(data, given.activation);
        data.layers.at(-1)!.forEach(({ activation }, i) => {
          expect(activation).toBeCloseTo(expected[i]!, 4);
        });
        expect(data.loss).toBeCloseTo(loss(expected), 4);
      }),
    );
  });

  it('shows on each unit the gradient that central differences of the loss give', () => {
    fc.assert(
      fc.property(networks, (given) => {
        fc.pre(given.activation !== 'relu');
        const data = feedForward.compute({ ...initial, ...given });
        for (const { layer, index, gradient } of data.layers.slice(1).flat()) {
          const at = (by: number) => loss(outputs(data, given.activation, { unit: `${layer}.${index}`, by }));
          expect(gradient).toBeCloseTo((at(1e-4) - at(-1e-4)) / 2e-4, 5);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('gives each edge δ times the activation it comes from', () => {
    const { layers } = feedForward.compute({ ...initial, hidden: [5, 3] });
    for (const { gradient, incoming } of layers.flat())
      for (const edge of incoming) expect(edge.gradient).toBeCloseTo(gradient * edge.from, 6);
  });

  it('keeps the selection within the network when layers and units are taken away', () => {
    const { selected } = feedForward.compute({ ...initial, hidden: [2], layer: 5, unit: 8 });
    expect([selected.layer, selected.index]).toEqual([2, 1]);
  });

  it('draws other weights from another seed, and the same from the same', () => {
    const weights = (seed: number) =>
      feedForward
        .compute({ ...initial, seed })
        .layers.flat()
        .flatMap(({ incoming }) => incoming.map((e) => e.weight));
    expect(weights(7)).toEqual(weights(7));
    expect(weights(7)).not.toEqual(weights(8));
  });
});
