/** The numbers that stand typed in the first post, each computed anew: of layers. */
import { describe, expect } from 'vitest';
import ledger from '../../src/content/posts/vanishing-gradient.ledger.ts';
import activationsFigure from '../../src/figures/activations/model.ts';
import gradientByLayer from '../../src/figures/gradient-by-layer/model.ts';
import { criticalWeightVariance } from '../../src/figures/meanField.ts';
import sparsity from '../../src/figures/sparsity/model.ts';
import { LAYERS, rasters, STEPS, UNITS } from '../../src/figures/sparsity/silence.ts';
import { gains } from '../../src/figures/vanishing-to-exploding/map.ts';
import vanishingToExploding, {
  ratioIn,
  type VanishingToExplodingData,
} from '../../src/figures/vanishing-to-exploding/model.ts';
import {
  activations,
  backward,
  createNetwork,
  createRandom,
  createWorkspace,
  forward,
  initialise,
  measure,
} from '../../src/kernel/index.ts';
import { initialValues } from '../../src/parameters/index.ts';
import { meanFieldFactor } from '../figures/meanFieldFactor.ts';
import { claimsOf } from './claims.ts';

const claim = claimsOf('vanishing-gradient', ledger);
const { relu, tanh } = activations;
const { fround } = Math;

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
  claim(
    'For the sigmoid the map has no path that goes all the way up: at a hundred layers its gradient has vanished with all of these gains',
    () => {
      const map = mapOf('sigmoid');
      for (const gain of gains) expect(ratioIn(map, gain, 100)).toBeLessThan(1e-3);
    },
  );
  claim('Two layers forgive almost any gain', () => {
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
  claim('After 20 steps with the learning rate of the figure as it begins', () => expect(STEPS).toBe(20));
  claim(
    'With a learning rate of 0.01 almost none dies, and with 0.2 the training of this network diverges until its numbers are no longer finite',
    () => {
      expect(deadAfter(0.01).reduce((sum, dead) => sum + dead, 0)).toBeLessThan(3);
      expect(deadAfter(0.2).every(Number.isNaN)).toBe(true);
    },
  );
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
    const factor = meanFieldFactor('relu', 1 / 3);
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
    const width = 512;
    const network = createNetwork({
      sizes: [...new Array<number>(12).fill(width), 1],
      hidden: 'relu',
      residual: true,
    });
    initialise(network, 'he-normal', { seed: 1 });
    const workspace = createWorkspace(network, { batchSize: 1 });
    const random = createRandom(2);
    for (let i = 0; i < width; i++) workspace.inputs[i] = random.normal();
    forward(workspace);
    workspace.outputGradients.fill(1);
    backward(workspace);
    const sizes = workspace.layers.slice(0, 11).map(({ upstream }) => measure(upstream).l2);
    expect(sizes[0]! / sizes[10]!).toBeGreaterThan(28);
    expect(sizes[0]! / sizes[10]!).toBeLessThan(36);
    for (let l = 0; l < 10; l++) expect((sizes[l]! / sizes[l + 1]!) ** 2).toBeCloseTo(2, 0);
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
