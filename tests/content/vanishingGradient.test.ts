/** The numbers that stand typed in the first post, each computed anew: of a neuron, a chain of them, and a descent. */
import { describe, expect } from 'vitest';
import ledger from '../../src/content/posts/vanishing-gradient.ledger.ts';
import { minima, plateauEnd } from '../../src/figures/gradient-descent/landscape.ts';
import gradientDescent from '../../src/figures/gradient-descent/model.ts';
import neuron from '../../src/figures/neuron/model.ts';
import product from '../../src/figures/product-of-derivatives/model.ts';
import sigmoidFigure from '../../src/figures/sigmoid/model.ts';
import { createContestant } from '../../src/figures/training-race/contestant.ts';
import trainingRace from '../../src/figures/training-race/model.ts';
import { STEPS } from '../../src/figures/training-race/race.ts';
import { spirals } from '../../src/figures/training-race/spirals.ts';
import { activations, createNetwork, createOptimiser, exp } from '../../src/kernel/index.ts';
import { initialValues } from '../../src/parameters/index.ts';
import { claimsOf } from './claims.ts';

const claim = claimsOf('vanishing-gradient', ledger);
const { sigmoid } = activations;
const { fround } = Math;

/** The weights of the figure's descent, a step each, with other settings. */
const descent = (settings: { start?: number; rate?: number }) =>
  gradientDescent
    .compute({ ...initialValues(gradientDescent.parameters), ...settings })
    .path.map(({ w }) => w);

describe('the sigmoid', () => {
  claim('nothing you do takes the output below 0 or above 1', () => {
    const { parameters, compute } = neuron;
    const { x1, x2, x3, w1, w2, w3, b } = parameters;
    const values = { ...initialValues(parameters), x1: x1.max, x2: x2.max, x3: x3.max };
    const high = compute({ ...values, w1: w1.max, w2: w2.max, w3: w3.max, b: b.max });
    const low = compute({ ...values, w1: w1.min, w2: w2.min, w3: w3.min, b: b.min });
    expect(high.activation).toBeLessThan(1);
    expect(low.activation).toBeGreaterThan(0);
    expect(sigmoid.range).toEqual([0, 1]);
  });
  claim('you begin with the sum of the neuron above', () => {
    const { preActivation } = neuron.compute(initialValues(neuron.parameters));
    expect(preActivation).toBeCloseTo(initialValues(sigmoidFigure.parameters).z, 6);
  });
  claim(
    'When $z$ is large, $e^{-z}$ is close to 0 and the output close to 1. When $z$ is far below zero, $e^{-z}$ is huge and the output close to 0',
    () => {
      expect([exp(-6) < 0.01, sigmoid.value(6) > 0.99]).toEqual([true, true]);
      expect([exp(6) > 100, sigmoid.value(-6) < 0.01]).toEqual([true, true]);
    },
  );
  claim('It lives on where a value between 0 and 1 is wanted', () => expect(sigmoid.range).toEqual([0, 1]));
  claim('at $z = 0$, the output is 0.5', () => expect(sigmoid.value(0)).toBe(0.5));
  claim('Its largest value is 0.25, at $z = 0$', () => expect(sigmoid.derivative(0)).toBe(0.25));
  claim('0.105 at $z = \\pm 2$, and 0.0025 at $z = \\pm 6$', () => {
    for (const z of [2, -2]) expect(sigmoid.derivative(z).toFixed(3)).toBe('0.105');
    for (const z of [6, -6]) expect(sigmoid.derivative(z).toFixed(4)).toBe('0.0025');
  });
  claim('can reach one only with a weight of magnitude 4 or more', () => {
    expect(4 * sigmoid.derivative(0)).toBe(1);
    expect(3.999 * sigmoid.derivative(0)).toBeLessThan(1);
  });
  claim('from a magnitude of 4 a factor can reach one', () => expect(-4 * sigmoid.derivative(0)).toBe(-1));
  claim('And only while $z$ stays near 0', () => {
    for (const z of [-6, -2, -0.1, 0.1, 2, 6]) expect(4 * sigmoid.derivative(z)).toBeLessThan(1);
  });
});

describe('gradient descent', () => {
  const [first, second] = minima as [(typeof minima)[0], (typeof minima)[0]];
  claim('a few large steps then lead down into the first valley', () => {
    const path = descent({});
    expect(path.at(-1)).toBeCloseTo(first.w, 1);
    const steps = path.slice(1).map((w, i) => w - path[i]!);
    const large = steps.filter((step) => step > 0.08).length;
    expect(large).toBeGreaterThan(2);
    expect(large).toBeLessThan(8);
  });
  claim(
    "It is not the deepest: a lower minimum lies beyond the hill, and small steps don't lead there",
    () => {
      expect(second.loss).toBeLessThan(first.loss);
      for (const rate of [0.1, 0.5, 1]) expect(Math.max(...descent({ rate }))).toBeLessThan(first.w + 0.1);
    },
  );
  claim('Start at −3, and 80 steps later the weight is still on the plateau', () => {
    const path = descent({ start: -3 });
    expect(path).toHaveLength(81);
    expect(path.at(-1)).toBeLessThan(plateauEnd);
  });
  claim('Raise the learning rate to 3, and the steps jump to and fro across the valley', () => {
    const last = descent({ rate: 3 }).slice(-30);
    expect(last.some((w) => w < first.w - 0.2) && last.some((w) => w > first.w + 0.2)).toBe(true);
    expect(Math.max(...last)).toBeLessThan(1.5);
  });
  claim('At 8 one of them jumps over the hill, and the descent ends near the lower minimum', () => {
    expect(Math.abs(descent({ rate: 8 }).at(-1)! - second.w)).toBeLessThan(0.5);
  });
});

describe('plain gradient descent', () => {
  claim(
    'a layer whose gradient is a thousand times smaller needs a thousand steps to go where another goes in one',
    () => {
      const moved = (gradient: number, steps: number) => {
        const network = createNetwork({ sizes: [1, 1] });
        const optimiser = createOptimiser(network, 'sgd', { learningRate: 0.1 });
        network.gradients.fill(gradient);
        for (let step = 0; step < steps; step++) optimiser.step();
        return network.parameters[0]!;
      };
      expect(moved(1e-3, 1000) / moved(1, 1)).toBeCloseTo(1, 4);
    },
  );
});

describe('the training race', () => {
  claim("its loss is no better than a coin's, $\\ln 2 \\approx 0.69$", () => {
    const { layers, optimiser, rate, seed } = initialValues(trainingRace.parameters);
    const network = createContestant({ activation: 'sigmoid', layers, optimiser, rate, seed }, spirals);
    network.train(STEPS);
    const { loss } = network.score('training');
    expect(loss).toBeGreaterThan(Math.LN2 - 0.001);
    expect(loss).toBeLessThan(Math.LN2 + 0.02);
    expect(Math.LN2.toFixed(2)).toBe('0.69');
  });
});

describe('the product', () => {
  claim(
    'Let all weights be 1 and let every neuron sit at its steepest point: after ten layers, $0.25^{10} \\approx 9.5 \\times 10^{-7}$ of the gradient is left, less than a millionth',
    () => {
      const { products } = product.compute({ layers: 10, weight: 1, spread: 0, seed: 1 });
      expect(products[0]!.toExponential(1)).toBe('9.5e-7');
      expect(products[0]).toBeLessThan(1e-6);
    },
  );
  claim('With weights of 1 no factor reaches above the dashed line', () => {
    const { factors, weight } = product.compute({ ...initialValues(product.parameters), spread: 0 });
    // The line is where weights of 1 have their largest factor, and the sigmoid its largest slope.
    expect(Math.max(...factors)).toBe(0.25);
    expect(weight).toBe(1);
  });
  claim('In float32 a product of factors 0.25 becomes exactly zero only at the 75th', () => {
    let product = 1;
    let factors = 0;
    while (product > 0) {
      product = fround(product * fround(0.25));
      factors++;
    }
    expect(factors).toBe(75);
  });
  claim('A weight of 0.1 with a learning rate of 0.1 no longer moves at a gradient of $0.25^{13}$', () => {
    const step = (gradient: number) => fround(fround(0.1) - fround(0.1 * gradient));
    expect(step(0.25 ** 13)).toBe(fround(0.1));
    expect(step(0.25 ** 12)).not.toBe(fround(0.1));
  });
  claim("A weight of 8 at the sigmoid's steepest point makes a factor of 2", () => {
    expect(8 * sigmoid.derivative(0)).toBe(2);
  });
  claim('thirty such factors make more than a billion', () => {
    const { factors, products } = product.compute({ layers: 30, weight: 8, spread: 0, seed: 1 });
    expect(new Set(factors)).toEqual(new Set([2]));
    expect(products[0]).toBeGreaterThan(1e9);
  });
});

describe('float32', () => {
  claim(
    'Below $1.2 \\times 10^{-38}$ float32 begins to lose digits, and below $1.4 \\times 10^{-45}$ it has nothing but zero',
    () => {
      expect((2 ** -126).toExponential(1)).toBe('1.2e-38');
      expect((2 ** -149).toExponential(1)).toBe('1.4e-45');
      expect([fround(2 ** -149), fround(2 ** -151)]).toEqual([2 ** -149, 0]);
    },
  );
  claim('Set the spread to 0 and the weight to 4, and every factor is exactly 1', () => {
    expect(fround(4 * sigmoid.derivative(0))).toBe(1);
  });
});

describe('Adam', () => {
  claim('commonly $10^{-8}$: there the step is half as long', () => {
    /** How far the last of a hundred steps along one gradient goes. */
    const lastStep = (gradient: number) => {
      const network = createNetwork({ sizes: [1, 1] });
      const optimiser = createOptimiser(network, 'adam', { learningRate: 0.1 });
      network.gradients.fill(gradient);
      for (let step = 0; step < 100; step++) {
        network.parameters.fill(0);
        optimiser.step();
      }
      return -network.parameters[0]!;
    };
    expect(lastStep(1)).toBeCloseTo(0.1, 4);
    expect(lastStep(1e-8)).toBeCloseTo(0.05, 4);
  });
});
