import { log } from '../elementary/log.ts';

/** How many entries of an array have which size, on a logarithmic axis. */
export interface LogHistogram {
  /** Bin k counts 10^(from + k/perDecade) ≤ |x| < 10^(from + (k + 1)/perDecade). */
  readonly counts: Float64Array;
  /** Entries that are exactly 0. */
  readonly zero: number;
  /** Entries other than 0 that are smaller than the first bin, and finite ones beyond the last. */
  readonly below: number;
  readonly above: number;
  /** Infinite or NaN entries. */
  readonly nonFinite: number;
}

/**
 * Counts the entries of an array by the size of |x|. Bins are found by the kernel's own logarithm, whose error is
 * below 1e-13: an x on the edge of two bins may fall into either.
 * @param from decade where the first bin starts, 10^from
 * @param to decade where the last bin ends, 10^to
 * @param perDecade bins a decade, a positive integer
 * @throws RangeError if the range is empty or the number of bins not a whole one
 */
export function logHistogram(
  values: Float32Array,
  { from, to, perDecade }: { from: number; to: number; perDecade: number },
): LogHistogram {
  const bins = (to - from) * perDecade;
  if (!(Number.isInteger(bins) && bins > 0)) {
    throw new RangeError(
      `from ${from} to ${to} with ${perDecade} per decade makes ${bins} bins, expected 1, 2, 3, ….`,
    );
  }
  const counts = new Float64Array(bins);
  let zero = 0;
  let below = 0;
  let above = 0;
  let nonFinite = 0;
  for (let i = 0; i < values.length; i++) {
    const size = Math.abs(values[i]);
    if (size === 0) zero++;
    else if (!(size < Infinity)) nonFinite++;
    else {
      const bin = Math.floor((log(size) / Math.LN10 - from) * perDecade);
      if (bin < 0) below++;
      else if (bin >= bins) above++;
      else counts[bin]++;
    }
  }
  return { counts, zero, below, above, nonFinite };
}
