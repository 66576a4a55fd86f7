import { describe, expect, it } from 'vitest';
import {
  createNetwork,
  type Initialiser,
  type InitialiserName,
  initialise,
  initialiserNames,
  initialisers,
} from '../../../src/kernel/index.ts';

const drawn = (name: InitialiserName, options: { seed: number; gain?: number }, sizes = [200, 300]) => {
  const network = createNetwork({ sizes });
  initialise(network, name, options);
  return network.layers[0];
};
const deviation = (values: Float32Array) => {
  const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
  return Math.sqrt(values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / values.length);
};
const largest = (values: Float32Array) => values.reduce((max, x) => Math.max(max, Math.abs(x)), 0);

describe('initialise', () => {
  it.each([
    ['uniform', 1 / Math.sqrt(3)],
    ['normal', 1],
    ['lecun-normal', Math.sqrt(1 / 200)],
    ['lecun-uniform', Math.sqrt(1 / 200)],
    ['xavier-normal', Math.sqrt(2 / 500)],
    ['xavier-uniform', Math.sqrt(2 / 500)],
    ['he-normal', Math.sqrt(2 / 200)],
    ['he-uniform', Math.sqrt(2 / 200)],
    ['pytorch-default', Math.sqrt(1 / 600)],
    ['nielsen', Math.sqrt(1 / 200)],
    ['orthogonal', Math.sqrt(1 / 300)],
  ] as const)('%s draws 60 000 weights with the standard deviation %d, times the gain', (name, expected) => {
    expect(deviation(drawn(name, { seed: 1 }).weights) / expected).toBeCloseTo(1, 1.8);
    expect(deviation(drawn(name, { seed: 1, gain: 3 }).weights) / expected).toBeCloseTo(3, 1.3);
    expect(initialisers[name].deviation(200, 300)).toBeCloseTo(expected, 12);
  });

  it.each([
    ['uniform', 1],
    ['lecun-uniform', Math.sqrt(3 / 200)],
    ['xavier-uniform', Math.sqrt(6 / 500)],
    ['he-uniform', Math.sqrt(6 / 200)],
    ['pytorch-default', Math.sqrt(1 / 200)],
  ] as const)('%s fills the interval ±%d and no more', (name, limit) => {
    const found = largest(drawn(name, { seed: 2 }).weights);
    expect(found).toBeLessThanOrEqual(Math.fround(limit));
    expect(found).toBeGreaterThan(0.999 * limit);
  });

  it('sets every weight to the gain with constant', () => {
    expect(new Set(drawn('constant', { seed: 1, gain: 0.5 }).weights)).toEqual(new Set([0.5]));
  });

  it('draws biases with nielsen, N(0, 1), and pytorch-default, ±1/√fan-in; elsewhere they are 0', () => {
    for (const name of initialiserNames) {
      const { biases } = drawn(name, { seed: 3, gain: 5 }, [100, 10_000]);
      const { biasDeviation }: Initialiser = initialisers[name];
      expect(deviation(biases)).toBeCloseTo(biasDeviation?.(100) ?? 0, 1);
      if (name === 'nielsen') expect(deviation(biases)).toBeCloseTo(1, 1);
      else if (name === 'pytorch-default') {
        expect(largest(biases)).toBeLessThanOrEqual(Math.fround(0.1));
        expect(largest(biases)).toBeGreaterThan(0.099);
        expect(deviation(biases)).toBeCloseTo(biasDeviation!(100), 3);
      } else expect(largest(biases)).toBe(0);
    }
  });

  it.each([
    [20, 30],
    [30, 20],
    [25, 25],
  ])('orthogonal makes a %d × %d matrix of orthonormal rows or columns, times the gain', (fanOut, fanIn) => {
    const { weights } = drawn('orthogonal', { seed: 4, gain: 2 }, [fanIn, fanOut]);
    const rows = fanOut <= fanIn;
    const count = rows ? fanOut : fanIn;
    const at = (vector: number, i: number) =>
      rows ? weights[vector * fanIn + i] : weights[i * fanIn + vector];
    for (let a = 0; a < count; a++) {
      for (let b = 0; b <= a; b++) {
        let product = 0;
        for (let i = 0; i < Math.max(fanIn, fanOut); i++) product += at(a, i) * at(b, i);
        expect(product).toBeCloseTo(a === b ? 4 : 0, 5);
      }
    }
  });

  it('gives the same parameters for the same seed, others for another, and independent layers', () => {
    const network = createNetwork({ sizes: [4, 4, 4] });
    initialise(network, 'nielsen', { seed: 5 });
    const first = [...network.parameters];
    initialise(network, 'nielsen', { seed: 6 });
    expect([...network.parameters]).not.toEqual(first);
    initialise(network, 'nielsen', { seed: 5 });
    expect([...network.parameters]).toEqual(first);
    expect([...network.layers[0].weights]).not.toEqual([...network.layers[1].weights]);
  });

  it('refuses an unknown name, a gain that is no number, and a seed that is no uint32', () => {
    const network = createNetwork({ sizes: [1, 1] });
    expect(() => initialise(network, 'glorot' as InitialiserName, { seed: 1 })).toThrow(
      "initialiser is 'glorot', expected one of constant, uniform, normal,",
    );
    expect(() => initialise(network, 'normal', { seed: 1, gain: NaN })).toThrow(
      'gain is NaN, expected a finite number.',
    );
    expect(() => initialise(network, 'normal', { seed: -1 })).toThrow('seed is -1, expected an integer');
  });

  it('knows every initialiser by its own name', () => {
    for (const name of initialiserNames) expect(initialisers[name].name).toBe(name);
  });
});
