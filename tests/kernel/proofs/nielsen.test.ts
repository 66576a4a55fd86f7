import { describe, expect, it } from 'vitest';
import {
  backward,
  binaryCrossEntropy,
  createNetwork,
  createRandom,
  createWorkspace,
  forward,
  initialise,
  measure,
} from '../../../src/kernel/index.ts';

const SEEDS = 40;
const EXAMPLES = 1000;
const PIXELS = 784;
const CLASSES = 10;

/**
 * Nielsen's "speed of learning": the norm of each hidden layer's mean δ at the start. Means and standard deviations
 * over 300 seeds; the published single runs are 0.07, 0.31; 0.012, 0.060, 0.283; 0.003, 0.017, 0.070, 0.285.
 */
const published = [
  { mean: [0.0586, 0.286], deviation: [0.0156, 0.06] },
  { mean: [0.0123, 0.0601, 0.298], deviation: [0.0037, 0.0161, 0.066] },
  { mean: [0.0025, 0.0121, 0.0595, 0.298], deviation: [0.0009, 0.0037, 0.0152, 0.059] },
];

describe('Nielsen (2015), chapter 5: how fast each hidden layer of a sigmoid network learns at the start', () => {
  it.each(published)('has the published speeds $mean', ({ mean, deviation }) => {
    const sizes = [PIXELS, ...mean.map(() => 30), CLASSES];
    const network = createNetwork({ sizes, hidden: 'sigmoid', output: 'identity' });
    const workspace = createWorkspace(network, { batchSize: EXAMPLES });
    const sums = mean.map(() => 0);
    for (let seed = 0; seed < SEEDS; seed++) {
      const targets = drawExamples(workspace.inputs, seed);
      initialise(network, 'nielsen', { seed });
      forward(workspace);
      binaryCrossEntropy.evaluate(workspace, targets);
      backward(workspace);
      // Nielsen adds the loss up over the outputs, where the kernel takes the mean; Σδ/examples is ∂L/∂b.
      mean.forEach((_, l) => {
        sums[l] += CLASSES * measure(network.layers[l].biasGradients).l2;
      });
    }
    sums.forEach((sum, l) => {
      const tolerance = (3 * deviation[l]) / Math.sqrt(SEEDS) + 0.02 * mean[l];
      expect(Math.abs(sum / SEEDS - mean[l])).toBeLessThan(tolerance);
    });
  });
});

/** Noise in the place of digits: 19 % of the pixels uniform, the others 0. Returns random classes, one-hot. */
function drawExamples(images: Float32Array, seed: number): Float32Array {
  const random = createRandom(1000 + seed);
  for (let i = 0; i < images.length; i++) images[i] = random.uniform() < 0.19 ? random.uniform() : 0;
  const targets = new Float32Array(EXAMPLES * CLASSES);
  for (let example = 0; example < EXAMPLES; example++) {
    targets[example * CLASSES + Math.floor(random.uniform() * CLASSES)] = 1;
  }
  return targets;
}
