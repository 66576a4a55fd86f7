/** Sizes and shares of the entries of an array of gradients, deltas, weights or updates. */
export interface Measure {
  /** √Σx². */
  readonly l2: number;
  /** Root mean square, √(Σx²/n). */
  readonly rms: number;
  /** Mean of |x|. */
  readonly meanAbsolute: number;
  /** Largest |x|. */
  readonly largest: number;
  /** Share of entries that are exactly 0, from 0 to 1. */
  readonly zero: number;
  /** Share of subnormal entries, 0 < |x| < 2^−126: below, float32 loses digits. */
  readonly subnormal: number;
  /** Share of entries that are infinite or NaN. */
  readonly nonFinite: number;
}

/** The smallest normal float32, 2^−126. */
const SMALLEST_NORMAL = 1.1754943508222875e-38;

/**
 * Measures an array. Sums are double, in which the squares of float32 numbers neither over- nor underflow.
 * @returns sizes that are NaN if an entry is NaN; for an empty array, sizes and shares of 0
 */
export function measure(values: Float32Array): Measure {
  let squares = 0;
  let absolutes = 0;
  let largest = 0;
  let zero = 0;
  let subnormal = 0;
  let nonFinite = 0;
  for (let i = 0; i < values.length; i++) {
    const size = Math.abs(values[i]);
    squares += size * size;
    absolutes += size;
    if (!(size <= largest)) largest = size > largest ? size : NaN;
    if (size === 0) zero++;
    else if (size < SMALLEST_NORMAL) subnormal++;
    else if (!(size < Infinity)) nonFinite++;
  }
  const count = values.length || 1;
  return {
    l2: Math.sqrt(squares),
    rms: Math.sqrt(squares / count),
    meanAbsolute: absolutes / count,
    largest,
    zero: zero / count,
    subnormal: subnormal / count,
    nonFinite: nonFinite / count,
  };
}
