import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exp, shortExp } from '../../../src/kernel/elementary/exp.ts';
import { expm1 } from '../../../src/kernel/elementary/expm1.ts';
import { log } from '../../../src/kernel/elementary/log.ts';
import { log1p } from '../../../src/kernel/elementary/log1p.ts';
import { normalTail } from '../../../src/kernel/elementary/normalTail.ts';

const relativeError = (got: number, expected: number) => Math.abs(got / expected - 1);
const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
/** What is near the largest double, e^709.7827, in steps of 0.0005. */
const nearOverflow = Array.from({ length: 1000 }, (_, i) => 709.5 + i / 2000);

// The engine's own functions err by about 1e-16: fit to judge by, though not to compute with.
describe('exp', () => {
  it('differs from e^x by less than 2e-12 of its value', () => {
    fc.assert(fc.property(between(-708, 709.77), (x) => relativeError(exp(x), Math.exp(x)) < 2e-12));
  });

  it('is exactly 1 at 0, 0 far below, Infinity far above', () => {
    expect([0, -0, -746, -Infinity, 710, Infinity].map(exp)).toEqual([1, 1, 0, 0, Infinity, Infinity]);
  });

  it('goes over from its value to Infinity at 709.77', () => {
    const wrong = nearOverflow.filter((x) =>
      x > 709.77 ? exp(x) !== Infinity : !(relativeError(exp(x), Math.exp(x)) < 2e-12),
    );
    expect(wrong).toEqual([]);
  });

  it('takes subnormal values just above the underflow', () => {
    expect(exp(-744)).toBe(Math.exp(-744));
    expect(exp(-744)).toBeLessThan(1e-322);
  });

  it('is NaN for NaN', () => {
    expect(exp(NaN)).toBeNaN();
  });

  it('rises at every step of 2^−20 from −1 to 1', () => {
    const falls = [];
    for (let x = -1; x < 1; x += 2 ** -20) if (exp(x + 2 ** -20) <= exp(x)) falls.push(x);
    expect(falls).toEqual([]);
  });
});

describe('shortExp', () => {
  it('differs from e^x by less than 7e-10 of its value', () => {
    fc.assert(fc.property(between(-708, 709.77), (x) => relativeError(shortExp(x), Math.exp(x)) < 7e-10));
  });

  it('is 0 at its lower end, finite at its upper one, 1 at 0 and NaN for NaN', () => {
    expect([-746, 0, NaN].map(shortExp)).toEqual([0, 1, NaN]);
    expect(relativeError(shortExp(709.77), Math.exp(709.77))).toBeLessThan(7e-10);
  });
});

describe('expm1', () => {
  it('differs from e^x − 1 by less than 1e-11 of its value', () => {
    fc.assert(
      fc.property(between(-708, 709.77), (x) => x === 0 || relativeError(expm1(x), Math.expm1(x)) < 1e-11),
    );
  });

  it('keeps its digits near 0', () => {
    for (const x of [1e-300, -1e-20, 1e-10, -1e-5, 1e-3, 0.0108, -0.0109, 0.02]) {
      expect(relativeError(expm1(x), Math.expm1(x))).toBeLessThan(1e-11);
    }
    expect(expm1(0)).toBe(0);
  });

  it('ends at −1, Infinity and NaN', () => {
    expect([-Infinity, Infinity, NaN].map(expm1)).toEqual([-1, Infinity, NaN]);
    expect(nearOverflow.filter((x) => (expm1(x) === Infinity) !== x > 709.77)).toEqual([]);
  });
});

describe('log', () => {
  it('differs from ln x by less than 1e-13 of its value', () => {
    fc.assert(
      fc.property(between(5e-324, 1.7e308), (x) => x === 1 || relativeError(log(x), Math.log(x)) < 1e-13),
    );
    fc.assert(fc.property(between(0.5, 2), (x) => x === 1 || relativeError(log(x), Math.log(x)) < 1e-13));
  });

  it('undoes exp', () => {
    fc.assert(fc.property(between(-700, 700), (x) => Math.abs(log(exp(x)) - x) < 2e-12));
  });

  it('is exactly 0 at 1, and has its limits and NaN elsewhere', () => {
    expect([1, 0, -0, Infinity, -1, -Infinity, NaN].map(log)).toEqual([
      0,
      -Infinity,
      -Infinity,
      Infinity,
      NaN,
      NaN,
      NaN,
    ]);
  });
});

describe('log1p', () => {
  it('differs from ln(1 + x) by less than 1e-13 of its value', () => {
    const close = (x: number) => Math.abs(x) < 1e-300 || relativeError(log1p(x), Math.log1p(x)) < 1e-13;
    fc.assert(fc.property(between(-0.999, 1e6), close));
    fc.assert(fc.property(between(-1e-3, 1e-3), close));
  });

  it('is 0 at 0, −Infinity at −1, NaN below and for NaN', () => {
    expect([0, -1, -1.5, NaN, Infinity].map(log1p)).toEqual([0, -Infinity, NaN, NaN, Infinity]);
  });
});

describe('normalTail', () => {
  // P(X > x) to 15 digits, computed with 50 digits.
  const table = [
    [0, 0.5],
    [0.1, 0.460172162722971],
    [0.5, 0.308537538725987],
    [1, 0.158655253931457],
    [2, 0.0227501319481792],
    [3, 1.3498980316301e-3],
    [5, 2.86651571879194e-7],
    [8, 6.22096057427178e-16],
    [10, 7.61985302416053e-24],
    [14, 7.7935368191928e-45],
  ];

  it.each(table)('at %f is %f within 5e-12 of its value', (x, tail) => {
    expect(relativeError(normalTail(x), tail)).toBeLessThan(5e-12);
  });

  it('is 0 far out and NaN for NaN', () => {
    expect([40, Infinity, NaN].map(normalTail)).toEqual([0, 0, NaN]);
  });
});
