import { requireLength } from '../contracts/requireLength.ts';
import { exp } from '../elementary/exp.ts';
import { log1p } from '../elementary/log1p.ts';
import type { Loss } from './Loss.ts';

/**
 * Cross-entropy of the softmax of logits, the mean over the batch. Targets [batch]: the index of each example's class.
 *
 * Stable for any logits: with m the largest of an example, L = m − y_t + ln Σ e^(y − m). ∂L/∂y = (p − [class is t])/B
 * with p the softmax; for the class t itself it is minus the sum of the others' p, which doesn't cancel.
 */
export const softmaxCrossEntropy = {
  name: 'softmax-cross-entropy',
  label: 'cross-entropy',
  formula: '-\\frac{1}{B} \\sum \\ln \\frac{e^{y_t}}{\\sum_k e^{y_k}}',
  source: 'Bridle (1990); PyTorch, torch.nn.CrossEntropyLoss',
  evaluate({ batchSize, outputs, outputGradients }, targets) {
    requireLength(targets, batchSize, 'targets', 'batch');
    const classes = outputs.length / batchSize;
    let loss = 0;
    for (let example = 0; example < batchSize; example++) {
      const start = example * classes;
      const target = targets[example];
      if (!(target >= 0 && target < classes && Number.isInteger(target))) {
        throw new RangeError(`targets[${example}] is ${target}, expected a class from 0 to ${classes - 1}.`);
      }
      let best = 0;
      for (let k = 1; k < classes; k++) if (outputs[start + k] > outputs[start + best]) best = k;
      const largest = outputs[start + best];
      let withoutBest = 0;
      let withoutTarget = 0;
      for (let k = 0; k < classes; k++) {
        const power = exp(outputs[start + k] - largest);
        if (k !== best) withoutBest += power;
        if (k !== target) withoutTarget += power;
      }
      const scale = 1 / ((1 + withoutBest) * batchSize);
      for (let k = 0; k < classes; k++) {
        const power = exp(outputs[start + k] - largest);
        outputGradients[start + k] = scale * (k === target ? -withoutTarget : power);
      }
      loss += largest - outputs[start + target] + log1p(withoutBest);
    }
    return loss / batchSize;
  },
} as const satisfies Loss;
