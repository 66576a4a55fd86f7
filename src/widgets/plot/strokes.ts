import type { Stroke } from './spec.ts';

/** The second cue of each compared activation, so that colour never stands alone. */
const dashes: Readonly<Record<string, readonly number[]>> = {
  'cat-tanh': [8, 4],
  'cat-relu': [1, 5],
  'cat-leaky-relu': [8, 4, 1, 4],
  'cat-gelu': [14, 4],
  'cat-silu': [4, 4],
};

export const dashOf = (stroke: Stroke): readonly number[] => dashes[stroke] ?? [];
