import type { OptimiserKind } from './Optimiser.ts';

/** Stochastic gradient descent: p ← p − η·g. */
export const gradientDescent = {
  name: 'sgd',
  label: 'SGD',
  formula: 'p \\leftarrow p - \\eta\\,g',
  source: 'Robbins & Monro (1951)',
  create({ parameters, gradients }, learningRate) {
    return {
      learningRate,
      step() {
        const rate = this.learningRate;
        for (let i = 0; i < parameters.length; i++) parameters[i] -= rate * gradients[i];
      },
    };
  },
} as const satisfies OptimiserKind;
