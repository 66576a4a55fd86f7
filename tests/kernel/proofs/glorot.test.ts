import { describe, expect, it } from 'vitest';
import {
  backward,
  createNetwork,
  createRandom,
  createWorkspace,
  forward,
  type InitialiserName,
  initialise,
  measure,
  softmaxCrossEntropy,
} from '../../../src/kernel/index.ts';

const SEEDS = 3;
const EXAMPLES = 100;
const INPUTS = 100;
const CLASSES = 10;

describe('Glorot & Bengio (2010): the deviation of ∂L/∂z at the first of five tanh layers, over that at the fifth', () => {
  it.each([
    {
      name: 'U(±1/√n)',
      initialiser: 'lecun-uniform',
      gain: 1 / Math.sqrt(3),
      ratio: 0.0823,
      deviation: 0.0011,
    },
    { name: 'their normalised one', initialiser: 'xavier-uniform', gain: 1, ratio: 0.664, deviation: 0.009 },
  ] as const)('is $ratio with $name', ({ initialiser, gain, ratio, deviation }) => {
    let sum = 0;
    for (let seed = 0; seed < SEEDS; seed++) sum += firstOverFifth(initialiser, gain, seed);
    const tolerance = (3 * deviation) / Math.sqrt(SEEDS) + 0.02 * ratio;
    expect(Math.abs(sum / SEEDS - ratio)).toBeLessThan(tolerance);
  });
});

function firstOverFifth(initialiser: InitialiserName, gain: number, seed: number): number {
  const network = createNetwork({ sizes: [INPUTS, 1000, 1000, 1000, 1000, 1000, CLASSES], hidden: 'tanh' });
  initialise(network, initialiser, { seed, gain });
  const workspace = createWorkspace(network, { batchSize: EXAMPLES });
  const random = createRandom(1000 + seed);
  for (let i = 0; i < workspace.inputs.length; i++) workspace.inputs[i] = random.normal();
  const targets = Float32Array.from({ length: EXAMPLES }, () => Math.floor(random.uniform() * CLASSES));
  forward(workspace);
  softmaxCrossEntropy.evaluate(workspace, targets);
  backward(workspace);
  return measure(workspace.layers[0].delta).rms / measure(workspace.layers[4].delta).rms;
}
