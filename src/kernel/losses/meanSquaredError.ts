import { requireLength } from '../contracts/requireLength.ts';
import type { Loss } from './Loss.ts';

/** Mean squared error over batch and outputs: ∂L/∂y = 2(y − t)/(B·n). Targets [batch × outputs]. */
export const meanSquaredError = {
  name: 'mean-squared-error',
  label: 'mean squared error',
  formula: '\\frac{1}{B n} \\sum (y - t)^2',
  source: 'Legendre (1805); PyTorch, torch.nn.MSELoss',
  evaluate({ outputs, outputGradients }, targets) {
    requireLength(targets, outputs.length, 'targets', 'batch × outputs');
    let sum = 0;
    for (let i = 0; i < outputs.length; i++) {
      const error = outputs[i] - targets[i];
      sum += error * error;
      outputGradients[i] = (2 * error) / outputs.length;
    }
    return sum / outputs.length;
  },
} as const satisfies Loss;
