import { describe, expect, it } from 'vitest';
import { bandOverSeeds, median } from '../../src/figures/bandOverSeeds.ts';

/** Of 21 runs the quantiles of a twentieth, a half and nineteen twentieths are runs themselves. */
const runs = Array.from({ length: 21 }, (_, i) => [21 - i]);

describe('a band over seeds', () => {
  it('has the median of each layer and the 5 % and 95 % quantiles, or all', () => {
    expect(bandOverSeeds(runs)).toEqual({ median: [11], low: [2], high: [20] });
    expect(bandOverSeeds(runs, 0)).toEqual({ median: [11], low: [1], high: [21] });
  });

  it('lies between two runs where a quantile does', () => {
    expect(median([4, 1, 2, 9])).toBe(3);
  });

  it('counts a run that is no longer finite as larger than all that are', () => {
    const lost = runs.map(([size]) => [size! > 15 ? Number.NaN : size!]);
    expect(bandOverSeeds(lost)).toEqual({ median: [11], low: [2], high: [Number.NaN] });
    expect(median([5, Number.NaN, 3, Infinity, 2])).toBe(5);
  });
});
