/** The numbers that stand typed in the first post, each computed anew. */
import { describe, expect } from 'vitest';
import ledger from '../../src/content/posts/vanishing-gradient.ledger.ts';
import activationsFigure from '../../src/figures/activations/model.ts';
import gradientByLayer from '../../src/figures/gradient-by-layer/model.ts';
import { minima, plateauEnd } from '../../src/figures/gradient-descent/landscape.ts';
import gradientDescent from '../../src/figures/gradient-descent/model.ts';
import { criticalWeightVariance, meanFieldFactor } from '../../src/figures/meanField.ts';
import neuron from '../../src/figures/neuron/model.ts';
import product from '../../src/figures/product-of-derivatives/model.ts';
import sparsity from '../../src/figures/sparsity/model.ts';
import { LAYERS, rasters, STEPS, UNITS } from '../../src/figures/sparsity/silence.ts';
import { gains } from '../../src/figures/vanishing-to-exploding/map.ts';
import vanishingToExploding, {
  ratioIn,
  type VanishingToExplodingData,
} from '../../src/figures/vanishing-to-exploding/model.ts';
import {
  activations,
  createNetwork,
  createOptimiser,
  createWorkspace,
  exp,
  forward,
  initialise,
} from '../../src/kernel/index.ts';
import { initialValues } from '../../src/parameters/index.ts';
import { claimsOf } from './claims.ts';

const { claim, nothingElse } = claimsOf('vanishing-gradient', ledger);
const { sigmoid, relu, tanh } = activations;
const { fround } = Math;

/** The weights of the figure's descent, a step each, with other settings. */
const descent = (settings: { start?: number; rate?: number }) =>
  gradientDescent
    .compute({ ...initialValues(gradientDescent.parameters), ...settings })
    .path.map(({ w }) => w);

/** ∫ f(x) φ(x) dx over the normal density, by the trapezium rule: exact to 1e−12 for smooth f. */
const normalMean = (f: (x: number) => number): number => {
  let sum = 0;
  for (let x = -10; x <= 10; x += 1 / 64) sum += f(x) * Math.exp((-x * x) / 2);
  return sum / 64 / Math.sqrt(2 * Math.PI);
};

/** The factor per layer of a wide sigmoid network without biases, at the fixed point of its length map. */
function sigmoidFactor(variance: number): number {
  const value = (z: number) => 1 / (1 + Math.exp(-z));
  const slope = (z: number) => value(z) * (1 - value(z));
  let q = 1;
  for (let i = 0; i < 200; i++) q = variance * normalMean((x) => value(Math.sqrt(q) * x) ** 2);
  return Math.sqrt(variance * normalMean((x) => slope(Math.sqrt(q) * x) ** 2));
}

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
  claim('a few large ones at the end lead down into the first valley', () => {
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

describe('from vanishing to exploding', () => {
  const mapOf = (activation: 'tanh' | 'sigmoid') => {
    const settings = { ...initialValues(vanishingToExploding.parameters), activation };
    return [...vanishingToExploding.refine!(settings)].at(-1) as VanishingToExplodingData;
  };
  claim('For tanh without biases theory draws the line at a gain of 1', () => {
    expect(Math.sqrt(criticalWeightVariance('tanh'))).toBeCloseTo(1, 4);
  });
  claim('For ReLU it runs at $\\sqrt 2 \\approx 1.414$', () => {
    expect(Math.sqrt(criticalWeightVariance('relu')).toFixed(3)).toBe('1.414');
  });
  claim('For the sigmoid the map has no path that goes all the way up', () => {
    const map = mapOf('sigmoid');
    for (const gain of gains) expect(ratioIn(map, gain, 100)).toBeLessThan(1e-3);
  });
  claim('A few layers forgive almost any gain', () => {
    const map = mapOf('tanh');
    const forgiven = gains.filter((gain) => Math.abs(Math.log10(ratioIn(map, gain, 2))) < 1);
    expect(forgiven.length / gains.length).toBeGreaterThan(0.7);
  });
});

describe('sparsity', () => {
  const deadAfter = (rate: number) =>
    rasters({ activation: 'relu', shift: 0, seed: 1, rate })
      .at(-1)!
      .map(({ dead }) => dead);
  claim('Go back to step 0', () => {
    const { steps } = sparsity.compute(initialValues(sparsity.parameters));
    expect(sparsity.parameters.step.min).toBe(0);
    expect(steps).toHaveLength(STEPS + 1);
  });
  claim('of the 84 units are dead', () => expect(UNITS * LAYERS).toBe(84));
  claim('After 20 steps with this learning rate', () => expect(STEPS).toBe(20));
  claim('With a learning rate of 0.01 almost none dies, and with 0.2 two whole layers go silent', () => {
    expect(deadAfter(0.01).reduce((sum, dead) => sum + dead, 0)).toBeLessThan(3);
    expect(deadAfter(0.2).filter((dead) => dead === UNITS).length).toBeGreaterThanOrEqual(2);
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
  claim('its loss is that of a coin, $\\ln 2 \\approx 0.69$', () => expect(Math.LN2.toFixed(2)).toBe('0.69'));
});

describe('the product', () => {
  claim(
    'Let all weights be 1 and let every neuron sit at its steepest point: after ten layers, $0.25^{10} \\approx 9.5 \\times 10^{-7}$ of the gradient is left, less than a millionth',
    () => expect(sigmoid.derivative(0) ** 10).toBeCloseTo(9.5e-7, 8),
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
  claim('thirty such factors make more than a billion', () => expect(2 ** 30).toBeGreaterThan(1e9));
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

describe('wide layers', () => {
  claim('in a network of thirty layers with ordinary starting weights', () => {
    const { depth, initialisation } = initialValues(gradientByLayer.parameters);
    expect([depth, initialisation]).toEqual([30, 'matched']);
  });
  claim('A layer does not simply cost a factor of 0.25, because its weights belong to the factor', () => {
    const factors = [1 / 3, 1, 4].map(sigmoidFactor);
    for (const factor of factors) expect(Math.abs(factor - 0.25)).toBeGreaterThan(0.01);
    expect(factors.toSorted((a, b) => a - b)).toEqual(factors);
  });
  claim('thirty layers take it past a billion', () =>
    expect(meanFieldFactor('relu', 8) ** 30).toBeGreaterThan(1e9),
  );
  claim('keeps a share of 0.236 of its size if the weights have variance $1/n$, and 0.141', () => {
    expect(sigmoidFactor(1).toFixed(3)).toBe('0.236');
    expect(sigmoidFactor(1 / 3).toFixed(3)).toBe('0.141');
  });
  claim('$1/(3n)$, it is 0.408, and ten layers divide the gradient by about 7,800', () => {
    const factor = Math.sqrt((1 / 2) * (1 / 3));
    expect(factor.toFixed(3)).toBe('0.408');
    expect(Math.round(factor ** -10 / 100) * 100).toBe(7800);
  });
  claim('$\\operatorname{Var}(w) = 2/n$, this is 1', () =>
    expect(meanFieldFactor('relu', 2)).toBeCloseTo(1, 6),
  );
  claim("With weights twice as large as He's it is 2", () =>
    expect(meanFieldFactor('relu', 8)).toBeCloseTo(2, 6),
  );
  claim('doubles with every layer, so that ten of them make the gradient about 32 times larger', () => {
    expect(Math.sqrt(2 ** 10)).toBe(32);
  });
});

describe('ReLU and tanh', () => {
  claim('Its derivative is 1 where the input is above 0, and 0 elsewhere', () => {
    expect([3, 1e-30, 0, -0, -2].map(relu.derivative)).toEqual([1, 1, 0, 0, 0]);
  });
  claim('Its derivative reaches 1, at $z = 0$', () => {
    expect(tanh.derivative(0)).toBe(1);
    for (const z of [-3, -0.1, 0.1, 3]) expect(tanh.derivative(z)).toBeLessThan(1);
  });
  claim('It passes a positive input on as it is, and turns any other into 0', () => {
    expect([3, 0.5, 0, -0.5, -3].map(relu.value)).toEqual([3, 0.5, 0, 0, 0]);
  });
  claim('At exactly 0 the curve has a corner and no derivative. Software takes 0 there', () => {
    const slopeTo = (h: number) => (relu.value(h) - relu.value(0)) / h + 0;
    expect([slopeTo(0.5), slopeTo(-0.5), relu.derivative(0)]).toEqual([1, 0, 0]);
  });
  claim('every derivative in <EquationRef of="product" /> is 1', () => {
    for (const z of [1e-30, 0.1, 6, 1e30]) expect(relu.derivative(z)).toBe(1);
  });
  claim('a hundredth of the gradient still comes through', () => {
    expect(activations['leaky-relu'].derivative(-2)).toBe(fround(0.01));
  });
  claim('about half of the units are off for any one input', () => halfAreOff());
  claim('about half of the neurons are on', () => halfAreOff());
  const saturated = (name: 'relu' | 'gelu' | 'silu') =>
    activationsFigure.compute({ z: 0, shown: [name] }).shown[0]!.saturated;
  claim('saturated through the whole left half, and untouched on the right', () => {
    expect(saturated('relu')).toEqual([{ from: -6, to: 0 }]);
  });
  claim('GELU and SiLU, keep the right half', () => {
    for (const name of ['gelu', 'silu'] as const)
      for (const { to } of saturated(name)) expect(to).toBeLessThan(0);
  });
});

/** Binomial: of 400 coins half fall on each side, within four standard deviations. */
function halfAreOff() {
  const network = createNetwork({ sizes: [100, 400, 400], hidden: 'relu', output: 'relu' });
  initialise(network, 'he-normal', { seed: 1 });
  const workspace = createWorkspace(network, { batchSize: 1 });
  workspace.inputs.fill(1);
  forward(workspace);
  for (const { a } of workspace.layers) {
    const off = a.filter((each) => each === 0).length;
    expect(Math.abs(off - 200)).toBeLessThan(4 * Math.sqrt(100));
  }
}

describe('Adam', () => {
  claim('commonly $10^{-8}$: there the step is half as long', () => {
    const step = (gradient: number) => gradient / (gradient + 1e-8);
    expect(step(1e-8)).toBe(0.5);
  });
});

nothingElse();
