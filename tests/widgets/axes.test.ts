import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countTicks, powersAxis } from '../../src/widgets/plot/axes.ts';

describe('a logarithmic axis', () => {
  it('holds what it is asked to, its ends on ticks, ten lines at most', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -80, max: 0, noNaN: true }),
        fc.double({ min: 0, max: 40, noNaN: true }),
        (from, to) => {
          fc.pre(to > from);
          const { min, max, ticks } = powersAxis(from, to);
          expect(Math.log10(min)).toBeLessThanOrEqual(from + 1e-9);
          expect(Math.log10(max)).toBeGreaterThanOrEqual(to - 1e-9);
          expect([ticks[0], ticks.at(-1)]).toEqual([min, max]);
          expect(ticks.length).toBeLessThanOrEqual(10);
        },
      ),
    );
  });

  it('writes its ticks as powers of ten', () => {
    const { ticks, format } = powersAxis(-12, 0);
    expect(ticks.map(format)).toEqual(['10⁻¹²', '10⁻¹⁰', '10⁻⁸', '10⁻⁶', '10⁻⁴', '10⁻²', '1']);
  });
});

describe('ticks of a count', () => {
  it('begin with the first and go on in round numbers', () => {
    expect(countTicks(4)).toEqual([1, 2, 3, 4]);
    expect(countTicks(30)).toEqual([1, 5, 10, 15, 20, 25, 30]);
    expect(countTicks(100)).toEqual([1, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100]);
  });
});
