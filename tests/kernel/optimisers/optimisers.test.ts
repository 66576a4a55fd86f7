import { describe, expect, it } from 'vitest';
import {
  clipGradients,
  createNetwork,
  createOptimiser,
  type OptimiserName,
  optimiserNames,
  optimisers,
} from '../../../src/kernel/index.ts';

/** A network of one weight and one bias. */
function single(weight: number, gradient: number) {
  const network = createNetwork({ sizes: [1, 1] });
  network.parameters[0] = weight;
  network.gradients[0] = gradient;
  return network;
}

describe('createOptimiser', () => {
  it('sgd: p ← p − η·g', () => {
    const network = single(1, 0.5);
    createOptimiser(network, 'sgd', { learningRate: 0.5 }).step();
    expect(network.parameters[0]).toBe(0.75);
  });

  it('momentum: under a constant gradient the steps grow towards ten times the first', () => {
    const network = single(0, 1);
    const optimiser = createOptimiser(network, 'momentum', { learningRate: 1 });
    optimiser.step();
    expect(network.parameters[0]).toBe(-1);
    optimiser.step();
    expect(network.parameters[0]).toBeCloseTo(-1 - 1.9, 6);
    for (let step = 0; step < 300; step++) optimiser.step();
    const before = network.parameters[0];
    optimiser.step();
    expect(before - network.parameters[0]).toBeCloseTo(10, 3);
  });

  it('adam: the first step is the learning rate, however small the gradient, until ε = 1e-8', () => {
    for (const [gradient, step] of [
      [1000, 0.1],
      [1e-3, 0.1],
      [1e-6, 0.1 / 1.01],
      [1e-8, 0.05],
      [1e-12, 1e-5],
    ]) {
      const network = single(0, gradient);
      createOptimiser(network, 'adam', { learningRate: 0.1 }).step();
      expect(-network.parameters[0] / step).toBeCloseTo(1, 3);
    }
  });

  it('takes a new learning rate between steps', () => {
    const network = single(0, 1);
    const optimiser = createOptimiser(network, 'sgd', { learningRate: 1 });
    optimiser.step();
    optimiser.learningRate = 0.25;
    optimiser.step();
    expect(network.parameters[0]).toBe(-1.25);
  });

  it('refuses unknown names and learning rates that are no numbers', () => {
    expect(() => createOptimiser(single(0, 0), 'rmsprop' as OptimiserName, { learningRate: 1 })).toThrow(
      "optimiser is 'rmsprop', expected one of sgd, momentum, adam.",
    );
    expect(() => createOptimiser(single(0, 0), 'sgd', { learningRate: NaN })).toThrow(
      'learningRate is NaN, expected a finite number.',
    );
  });

  it('knows each optimiser by its own name', () => {
    for (const name of optimiserNames) expect(optimisers[name].name).toBe(name);
  });
});

describe('clipGradients', () => {
  it('scales all gradients together to the limit, and returns their norm from before', () => {
    const network = createNetwork({ sizes: [1, 1] });
    network.gradients.set([3, -4]);
    expect(clipGradients(network, { norm: 1 })).toBe(5);
    expect([...network.gradients]).toEqual([Math.fround(0.6), Math.fround(-0.8)]);
  });

  it('leaves gradients within the limit alone', () => {
    const network = createNetwork({ sizes: [1, 1] });
    network.gradients.set([3, -4]);
    clipGradients(network, { norm: 5 });
    expect([...network.gradients]).toEqual([3, -4]);
  });

  it('measures norms whose squares lie beyond float32', () => {
    const network = createNetwork({ sizes: [1, 1] });
    network.gradients.set([3e38, 0]);
    expect(clipGradients(network, { norm: 2 })).toBe(Math.fround(3e38));
    expect(network.gradients[0]).toBe(2);
  });

  it('leaves gradients without a finite norm as they are', () => {
    for (const broken of [Infinity, NaN]) {
      const network = createNetwork({ sizes: [1, 1] });
      network.gradients.set([broken, 1]);
      expect(clipGradients(network, { norm: 1 })).toBe(broken);
      expect([...network.gradients]).toEqual([broken, 1]);
    }
  });

  it('refuses a limit that is not positive', () => {
    expect(() => clipGradients(single(0, 0), { norm: 0 })).toThrow('norm is 0, expected a positive number.');
  });
});
