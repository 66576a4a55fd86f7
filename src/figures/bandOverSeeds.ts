/** Where most seeds lie, or all, per layer. */
export interface Band {
  readonly median: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/** From smallest to largest; what is no longer finite is beyond all that is. */
const sorted = (numbers: readonly number[]) => Float64Array.from(numbers).sort();

/** The value below which a share of the sorted numbers lies, interpolated. */
function quantile(sorted: Float64Array, share: number): number {
  const at = share * (sorted.length - 1);
  const [below, above] = [sorted[Math.floor(at)]!, sorted[Math.ceil(at)]!];
  return below === above ? below : below + (above - below) * (at - Math.floor(at));
}

export const median = (numbers: readonly number[]): number => quantile(sorted(numbers), 0.5);

/**
 * Median and band of each layer over the runs, one run a seed.
 * @param beyond share of the runs that is left out of the band on each side
 */
export function bandOverSeeds(runs: readonly (readonly number[])[], beyond = 0.05): Band {
  const byLayer = (runs[0] ?? []).map((_, layer) => sorted(runs.map((run) => run[layer]!)));
  return {
    median: byLayer.map((sizes) => quantile(sizes, 0.5)),
    low: byLayer.map((sizes) => quantile(sizes, beyond)),
    high: byLayer.map((sizes) => quantile(sizes, 1 - beyond)),
  };
}
