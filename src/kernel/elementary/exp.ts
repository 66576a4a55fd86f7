import { EXPONENT_OFFSET, LN2_HIGH, LN2_LOW, PARTS, POWERS_OF_TWO, ROOTS_OF_TWO } from './powersOfTwo.ts';

/**
 * The exponential: e^x = 2^k · 2^(j/32) · e^r, with x = (k + j/32)·ln 2 + r and |r| ≤ ln 2 / 64.
 *
 * Browsers differ in the last bits of `Math.exp`. This one is made of operations that the language
 * specifies exactly, so it gives the same bits everywhere.
 * @returns e^x with a relative error below 2e-12 (where e^x is not subnormal); 0 below −746, Infinity from 710 on
 * @see Tang (1989), Table-driven implementation of the exponential function, ACM TOMS 15(2)
 */
export function exp(x: number): number {
  const bounded = x < -746 ? -746 : x > 710 ? 710 : x;
  const n = Math.floor(bounded * (PARTS / Math.LN2) + 0.5) | 0;
  const r = bounded - n * LN2_HIGH - n * LN2_LOW;
  const remainder = r + r * r * (1 / 2 + r * (1 / 6 + r * (1 / 24)));
  const root = ROOTS_OF_TWO[n & (PARTS - 1)];
  return (root + root * remainder) * POWERS_OF_TWO[(n >> 5) + EXPONENT_OFFSET];
}
