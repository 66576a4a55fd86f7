import { adam } from './adam.ts';
import { gradientDescent } from './gradientDescent.ts';
import { momentum } from './momentum.ts';
import type { OptimiserKind } from './Optimiser.ts';

/** Every optimiser by its name. */
export const optimisers = {
  sgd: gradientDescent,
  momentum,
  adam,
} satisfies Record<string, OptimiserKind>;

export type OptimiserName = keyof typeof optimisers;

/** The names in the order in which a choice offers them. */
export const optimiserNames = Object.keys(optimisers) as readonly OptimiserName[];
