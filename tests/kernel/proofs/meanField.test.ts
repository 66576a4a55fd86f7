import { describe, expect, it } from 'vitest';
import {
  type ActivationName,
  backward,
  createNetwork,
  createRandom,
  createWorkspace,
  forward,
  initialise,
  measure,
  perLayerFactor,
} from '../../../src/kernel/index.ts';

const SEEDS = 20;
const WIDTH = 256;
const DEPTH = 10;
/** Layers in which the variance of z settles; they are left out of the fit. */
const SETTLING = 3;

describe('mean-field theory: the factor √(n·Var(w)·E[φ′(z)²]) that a wide layer puts on the gradient', () => {
  it.each([
    { activation: 'sigmoid', weightVariance: 1, biasVariance: 0, factor: 0.236 },
    { activation: 'sigmoid', weightVariance: 1 / 3, biasVariance: 0, factor: 0.141 },
    { activation: 'relu', weightVariance: 1 / 3, biasVariance: 0, factor: 0.408 },
    { activation: 'relu', weightVariance: 1, biasVariance: 0, factor: Math.SQRT1_2 },
    { activation: 'relu', weightVariance: 2, biasVariance: 0, factor: 1 },
    { activation: 'tanh', weightVariance: 1.761, biasVariance: 0.05, factor: 1 },
  ] as const)(
    'is $factor for $activation at n·Var(w) = $weightVariance, Var(b) = $biasVariance',
    (setting) => {
      let sum = 0;
      for (let seed = 0; seed < SEEDS; seed++) sum += measuredFactor(setting, seed);
      expect(Math.abs(sum / SEEDS / setting.factor - 1)).toBeLessThan(0.05);
    },
  );
});

function measuredFactor(
  {
    activation,
    weightVariance,
    biasVariance,
  }: {
    activation: ActivationName;
    weightVariance: number;
    biasVariance: number;
  },
  seed: number,
): number {
  const network = createNetwork({ sizes: new Array(DEPTH + 1).fill(WIDTH), hidden: activation });
  initialise(network, 'lecun-normal', { seed, gain: Math.sqrt(weightVariance) });
  const random = createRandom(1000 + seed);
  for (const { biases } of network.layers) {
    for (let i = 0; i < biases.length; i++) biases[i] = Math.sqrt(biasVariance) * random.normal();
  }
  const workspace = createWorkspace(network, { batchSize: 4 });
  for (let i = 0; i < workspace.inputs.length; i++) workspace.inputs[i] = random.normal();
  forward(workspace);
  for (let i = 0; i < workspace.outputGradients.length; i++) workspace.outputGradients[i] = random.normal();
  backward(workspace);
  const hidden = workspace.layers.slice(SETTLING, -1);
  return perLayerFactor(hidden.map(({ delta }) => measure(delta).rms));
}
