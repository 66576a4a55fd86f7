import type { OptimiserKind } from './Optimiser.ts';

const DECAY = 0.9;

/** Gradient descent with momentum: v ← 0.9·v + g, p ← p − η·v. */
export const momentum = {
  name: 'momentum',
  label: 'momentum',
  formula: 'v \\leftarrow 0.9\\,v + g, \\quad p \\leftarrow p - \\eta\\,v',
  source: 'Polyak (1964); PyTorch, torch.optim.SGD',
  create({ parameters, gradients }, learningRate) {
    const velocity = new Float32Array(parameters.length);
    return {
      learningRate,
      step() {
        const rate = this.learningRate;
        for (let i = 0; i < parameters.length; i++) {
          const v = DECAY * velocity[i] + gradients[i];
          velocity[i] = v;
          parameters[i] -= rate * v;
        }
      },
    };
  },
} as const satisfies OptimiserKind;
