import { binaryCrossEntropy } from './binaryCrossEntropy.ts';
import type { Loss } from './Loss.ts';
import { meanSquaredError } from './meanSquaredError.ts';
import { softmaxCrossEntropy } from './softmaxCrossEntropy.ts';

/** Every loss by its name. */
export const losses = {
  'mean-squared-error': meanSquaredError,
  'binary-cross-entropy': binaryCrossEntropy,
  'softmax-cross-entropy': softmaxCrossEntropy,
} satisfies Record<string, Loss>;

export type LossName = keyof typeof losses;

/** The names in the order in which a choice offers them. */
export const lossNames = Object.keys(losses) as readonly LossName[];
