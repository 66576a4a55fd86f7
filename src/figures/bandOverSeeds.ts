/** Where most seeds lie, per layer: the median, and the 5 % and 95 % quantiles. */
export interface Band {
  readonly median: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/** The value below which a share of the sorted numbers lies, interpolated. */
function quantile(sorted: readonly number[], share: number): number {
  const at = share * (sorted.length - 1);
  const [below, above] = [sorted[Math.floor(at)]!, sorted[Math.ceil(at)]!];
  return below === above ? below : below + (above - below) * (at - Math.floor(at));
}

export const median = (numbers: readonly number[]): number =>
  quantile(
    [...numbers].sort((a, b) => a - b),
    0.5,
  );

/** Median and band of each layer over the runs, one run a seed. */
export function bandOverSeeds(runs: readonly (readonly number[])[]): Band {
  const byLayer = (runs[0] ?? []).map((_, layer) => runs.map((run) => run[layer]!).sort((a, b) => a - b));
  return {
    median: byLayer.map((sizes) => quantile(sizes, 0.5)),
    low: byLayer.map((sizes) => quantile(sizes, 0.05)),
    high: byLayer.map((sizes) => quantile(sizes, 0.95)),
  };
}
