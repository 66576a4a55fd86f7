import type { OptimiserKind } from './Optimiser.ts';

const DECAY_OF_MEAN = 0.9;
const DECAY_OF_SQUARE = 0.999;
const EPSILON = 1e-8;

/**
 * Adam: m ← 0.9·m + 0.1·g and v ← 0.999·v + 0.001·g², both corrected for their start at 0, then
 * p ← p − η·m̂/(√v̂ + 1e-8).
 */
export const adam = {
  name: 'adam',
  label: 'Adam',
  formula: 'p \\leftarrow p - \\eta\\,\\hat m / (\\sqrt{\\hat v} + \\varepsilon)',
  source: 'Kingma & Ba (2015)',
  create({ parameters, gradients }, learningRate) {
    const mean = new Float32Array(parameters.length);
    const square = new Float32Array(parameters.length);
    const left = Float64Array.of(1, 1); // 0.9^t and 0.999^t after t steps; in an array they are never boxed
    return {
      learningRate,
      step() {
        left[0] *= DECAY_OF_MEAN;
        left[1] *= DECAY_OF_SQUARE;
        const rate = this.learningRate / (1 - left[0]);
        const squareCorrection = 1 / (1 - left[1]);
        for (let i = 0; i < parameters.length; i++) {
          const g = gradients[i];
          const m = DECAY_OF_MEAN * mean[i] + (1 - DECAY_OF_MEAN) * g;
          const v = DECAY_OF_SQUARE * square[i] + (1 - DECAY_OF_SQUARE) * g * g;
          mean[i] = m;
          square[i] = v;
          parameters[i] -= (rate * m) / (Math.sqrt(v * squareCorrection) + EPSILON);
        }
      },
    };
  },
} as const satisfies OptimiserKind;
