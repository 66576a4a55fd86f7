import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import sigmoid from '../../src/figures/sigmoid/model.ts';
import derivative from '../../src/figures/sigmoid-derivative/model.ts';
import formula from '../../src/figures/sigmoid-formula/model.ts';

const z = fc.double({ min: -6, max: 6, noNaN: true });
const closed = (at: number) => 1 / (1 + Math.exp(-at));

describe('the sigmoid’s plot', () => {
  it('shows σ(z) and σ′(z) of the closed form at every z', () => {
    fc.assert(
      fc.property(z, (at) => {
        const data = sigmoid.compute({ z: at });
        expect(data.activation).toBeCloseTo(closed(at), 6);
        expect(data.slope).toBeCloseTo(closed(at) * (1 - closed(at)), 6);
      }),
    );
  });
});

describe('the sigmoid’s formula', () => {
  it('takes e to the −z, adds 1, and divides 1 by it', () => {
    fc.assert(
      fc.property(z, (at) => {
        const data = formula.compute({ z: at });
        expect(data.exponential / Math.exp(-at)).toBeCloseTo(1, 6);
        expect(1 / data.denominator).toBeCloseTo(data.activation, 6);
      }),
    );
  });
});

describe('the sigmoid’s derivative', () => {
  it('is largest at z = 0, where it is exactly 0.25', () => {
    const { slopes } = derivative.compute({ z: 0, compare: [] });
    expect(slopes[0]?.atProbe).toBe(0.25);
    expect(Math.max(...(slopes[0]?.curve.slope ?? []))).toBe(0.25);
    expect(slopes[0]?.largest).toBe(0.25);
  });

  it('stays below 0.25 everywhere else', () => {
    fc.assert(
      fc.property(z, (at) => {
        fc.pre(Math.abs(at) > 0.01);
        expect(derivative.compute({ z: at, compare: [] }).slopes[0]?.atProbe).toBeLessThan(0.25);
      }),
    );
  });

  it('compares slopes that reach higher: tanh 1, ReLU 1, GELU 1.129, SiLU 1.0998', () => {
    const { slopes } = derivative.compute({ z: 1, compare: ['tanh', 'relu', 'gelu', 'silu'] });
    expect(slopes.map(({ largest }) => Number(largest.toFixed(3)))).toEqual([0.25, 1, 1, 1.129, 1.1]);
  });
});
