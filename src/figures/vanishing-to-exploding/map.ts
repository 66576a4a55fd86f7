import type { ActivationName } from '../../kernel/index.ts';
import { decades } from '../../parameters/index.ts';
import { median } from '../bandOverSeeds.ts';
import { createMeasurement } from '../sizesByLayer.ts';

/** Gains from 0.1 to 10, and depths from 2 to 100, both about evenly spaced in the logarithm. */
export const gains = decades(-1, 1, 24);
export const depths = [
  2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 16, 18, 20, 23, 26, 30, 35, 40, 46, 53, 60, 70, 80, 90, 100,
];
export const WIDTH = 32;
/** Ratios between which the gradient counts as whole. */
export const KEPT = [0.1, 10] as const;
const BATCH = 4;
/** A cell, and the curve of the chosen one, is the median of so many seeds, after a first estimate from one. */
export const SEEDS = 3;
/** Cells on each side of the blocks that are estimated first. */
const BLOCK = 4;

export interface Networks {
  readonly activation: ActivationName;
  readonly depth: number;
  readonly seed: number;
}

/** A layer's share of the last one's gradient. What is gone is 0, what float32 can't hold is infinite. */
function share(size: number, last: number): number {
  if (size === 0) return 0;
  return Number.isFinite(size) && Number.isFinite(last) ? size / last : Infinity;
}

/**
 * ‖∂L/∂z‖ at each layer of an untrained network, the first layer first, as a share of that at the last, at any gain:
 * weights N(0, gain²/width), no biases.
 * @param run the networks' first seed is for run 0, those that follow for the others
 */
export function createShares({ activation, depth, seed }: Networks, run: number): (gain: number) => number[] {
  const sizesAt = createMeasurement(
    { activation, initialiser: 'lecun-normal', depth, width: WIDTH, batch: BATCH, seed: (seed + run) >>> 0 },
    'delta',
  );
  return (gain) => {
    const sizes = sizesAt(gain);
    return sizes.map((size) => share(size, sizes.at(-1)!));
  };
}

/** Gradient at the first layer over that at the last at any gain: the median of so many seeds. */
export function createRatio(networks: Networks, seeds: number): (gain: number) => number {
  const runs = Array.from({ length: seeds }, (_, run) => createShares(networks, run));
  return (gain) => median(runs.map((sharesAt) => sharesAt(gain)[0]!));
}

export interface HeatMap {
  /** Ratio of each cell, [depths × gains], depth by depth from the shallowest; NaN where none has been computed. */
  readonly ratios: Float64Array;
  /** Rows, from the shallowest depth on, whose every cell is a median. */
  readonly rows: number;
}

/** The map as it fills: empty, then an estimate by blocks, then row by row. */
export function* fill(activation: ActivationName, seed: number): Generator<HeatMap> {
  const ratios = new Float64Array(depths.length * gains.length).fill(Number.NaN);
  yield { ratios: ratios.slice(), rows: 0 };
  for (let row = 0; row < depths.length; row += BLOCK) {
    const ratioAt = createRatio({ activation, depth: depths[row]!, seed }, 1);
    for (let column = 0; column < gains.length; column += BLOCK) {
      const estimate = ratioAt(gains[Math.min(gains.length - 1, column + BLOCK / 2)]!);
      for (let i = row; i < Math.min(depths.length, row + BLOCK); i++)
        ratios.fill(
          estimate,
          i * gains.length + column,
          i * gains.length + Math.min(gains.length, column + BLOCK),
        );
    }
  }
  yield { ratios: ratios.slice(), rows: 0 };
  for (const [row, depth] of depths.entries()) {
    ratios.set(gains.map(createRatio({ activation, depth, seed }, SEEDS)), row * gains.length);
    yield { ratios: ratios.slice(), rows: row + 1 };
  }
}
