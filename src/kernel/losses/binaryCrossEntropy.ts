import { requireLength } from '../contracts/requireLength.ts';
import { exp } from '../elementary/exp.ts';
import { log1p } from '../elementary/log1p.ts';
import type { Loss } from './Loss.ts';

/**
 * Binary cross-entropy of logits, the mean over batch and outputs. Targets [batch × outputs], 0 to 1.
 *
 * Stable for any logit: the loss is max(y, 0) − y·t + ln(1 + e^−|y|), and ∂L/∂y = ((1 − t)·σ(y) − t·σ(−y))/(B·n),
 * which keeps its digits where σ(y) − t would cancel.
 */
export const binaryCrossEntropy = {
  name: 'binary-cross-entropy',
  label: 'binary cross-entropy',
  formula: '-\\frac{1}{B n} \\sum \\left( t \\ln \\sigma(y) + (1 - t) \\ln \\sigma(-y) \\right)',
  source: 'PyTorch, torch.nn.BCEWithLogitsLoss',
  evaluate({ outputs, outputGradients }, targets) {
    requireLength(targets, outputs.length, 'targets', 'batch × outputs');
    let sum = 0;
    for (let i = 0; i < outputs.length; i++) {
      const y = outputs[i];
      const t = targets[i];
      const e = exp(-Math.abs(y));
      const upper = 1 / (1 + e); // σ(|y|); σ(−|y|) is e times that
      sum += (y > 0 ? y : 0) - y * t + log1p(e);
      const gradient = y < 0 ? (1 - t) * e * upper - t * upper : (1 - t) * upper - t * e * upper;
      outputGradients[i] = gradient / outputs.length;
    }
    return sum / outputs.length;
  },
} as const satisfies Loss;
