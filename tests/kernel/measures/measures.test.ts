import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  activations,
  backward,
  createNetwork,
  createOptimiser,
  createWorkspace,
  firstToLast,
  forward,
  initialise,
  logHistogram,
  measure,
  measureLayers,
  measureUpdates,
  perLayerFactor,
  saturatedShare,
} from '../../../src/kernel/index.ts';

describe('measure', () => {
  it('gives L2, RMS, mean absolute and largest of 3, −4, 0, 0', () => {
    expect(measure(Float32Array.of(3, -4, 0, 0))).toEqual({
      l2: 5,
      rms: 2.5,
      meanAbsolute: 1.75,
      largest: 4,
      zero: 0.5,
      subnormal: 0,
      nonFinite: 0,
    });
  });

  it('sees the norm of entries whose squares are beyond float32 on either side', () => {
    expect(measure(Float32Array.of(2 ** 120, 0)).l2).toBe(2 ** 120);
    expect(measure(Float32Array.of(2 ** -140, 0)).l2).toBe(2 ** -140);
  });

  it('counts subnormal entries up to, but not with, 2^−126', () => {
    expect(measure(Float32Array.of(2 ** -149, 2 ** -127, 2 ** -126, 1)).subnormal).toBe(0.5);
  });

  it('counts infinite and NaN entries, and lets them show in the sizes', () => {
    const infinite = measure(Float32Array.of(-Infinity, 1));
    expect([infinite.nonFinite, infinite.l2, infinite.largest]).toEqual([0.5, Infinity, Infinity]);
    const notANumber = measure(Float32Array.of(NaN, 1));
    expect([notANumber.nonFinite, notANumber.l2, notANumber.largest]).toEqual([0.5, NaN, NaN]);
    expect(measure(Float32Array.of(5, NaN, Infinity)).largest).toBeNaN();
  });

  it('is 0 throughout for an empty array', () => {
    expect(Object.values(measure(new Float32Array()))).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });
});

describe('saturatedShare', () => {
  it('counts units whose slope is at most a hundredth of the largest', () => {
    const z = Float32Array.of(0, 3, 6, -7); // σ′: 0.25, 0.045, 0.00247, 0.00091
    const slope = z.map(activations.sigmoid.derivative);
    expect(saturatedShare(slope, activations.sigmoid)).toBe(0.5);
  });

  it('counts the ReLUs that are off', () => {
    expect(saturatedShare(Float32Array.of(0, 1, 0, 0), activations.relu)).toBe(0.75);
  });
});

describe('measureLayers and measureUpdates', () => {
  const network = createNetwork({ sizes: [2, 3, 1], hidden: 'tanh' });
  initialise(network, 'nielsen', { seed: 1 });
  const workspace = createWorkspace(network, { batchSize: 4 });
  workspace.inputs.fill(1);
  forward(workspace);
  workspace.outputGradients.fill(1);
  backward(workspace);

  it('measure each layer’s own arrays', () => {
    const measures = measureLayers(workspace);
    expect(measures).toHaveLength(2);
    measures.forEach((layer, l) => {
      expect(layer.weights).toEqual(measure(network.layers[l].weights));
      expect(layer.weightGradients).toEqual(measure(network.layers[l].weightGradients));
      expect(layer.biasGradients).toEqual(measure(network.layers[l].biasGradients));
      expect(layer.delta).toEqual(measure(workspace.layers[l].delta));
      expect(layer.activations).toEqual(measure(workspace.layers[l].a));
    });
  });

  it('find an update of learning rate × gradient', () => {
    const before = network.parameters.slice();
    createOptimiser(network, 'sgd', { learningRate: 0.5 }).step();
    measureUpdates(network, before).forEach(({ l2 }, l) => {
      expect(l2 / (0.5 * measure(network.layers[l].weightGradients).l2)).toBeCloseTo(1, 5);
    });
  });

  it('refuse a copy of another length', () => {
    expect(() => measureUpdates(network, new Float32Array(3))).toThrow(
      'before has 3 values, expected 13; pass a copy of network.parameters.',
    );
  });
});

describe('logHistogram', () => {
  it('counts sizes by decade, with what is zero, outside or not finite apart', () => {
    const values = Float32Array.of(0, -0, 5, -50, 5e-3, 2e-3, 1e-9, 1e9, NaN, -Infinity);
    expect(logHistogram(values, { from: -3, to: 2, perDecade: 1 })).toEqual({
      counts: Float64Array.of(2, 0, 0, 1, 1),
      zero: 2,
      below: 1,
      above: 1,
      nonFinite: 2,
    });
  });

  it('loses no entry, subnormal ones included', () => {
    fc.assert(
      fc.property(fc.float32Array(), (values) => {
        const { counts, zero, below, above, nonFinite } = logHistogram(values, {
          from: -45,
          to: 39,
          perDecade: 4,
        });
        expect(counts.reduce((sum, count) => sum + count, zero + below + above + nonFinite)).toBe(
          values.length,
        );
        expect(above).toBe(0);
      }),
    );
  });

  it('refuses a range that makes no whole number of bins', () => {
    expect(() => logHistogram(new Float32Array(), { from: 0, to: 0, perDecade: 2 })).toThrow(
      'from 0 to 0 with 2 per decade makes 0 bins, expected 1, 2, 3, ….',
    );
  });
});

describe('perLayerFactor', () => {
  it('is the factor of a geometric sequence, going back from the last layer', () => {
    expect(perLayerFactor([0.001, 0.01, 0.1, 1])).toBeCloseTo(0.1, 10);
    expect(perLayerFactor([8, 4, 2, 1])).toBeCloseTo(2, 10);
  });

  it('fits what is left when layers have vanished or overflown', () => {
    expect(perLayerFactor([0, NaN, 0.25, 0.5, 1, Infinity])).toBeCloseTo(0.5, 10);
  });

  it('is NaN without two layers to fit', () => {
    expect(perLayerFactor([0, 1])).toBeNaN();
  });

  it('does not depend on the unit of the sizes', () => {
    const sizes = [0.3, 0.5, 0.4, 1.1];
    expect(perLayerFactor(sizes.map((size) => 1e-20 * size))).toBeCloseTo(perLayerFactor(sizes), 10);
  });
});

describe('firstToLast', () => {
  it('is the first layer’s size over the last’s', () => {
    expect(firstToLast([1, 5, 4])).toBe(0.25);
    expect(firstToLast([0, 0])).toBeNaN();
  });
});
