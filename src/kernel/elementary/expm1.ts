import { EXPONENT_OFFSET, PARTS, POWERS_OF_TWO, ROOTS_OF_TWO, ROUNDER } from './powersOfTwo.ts';

/**
 * The exponential less one, e^x − 1, without the cancellation near 0.
 *
 * With e^x = s·(1 + p), s = 2^(k + j/32) as in `exp`, the result is (s − 1) + s·p: near 0, s is 1 and only p
 * remains; elsewhere |s − 1| is at least twice |s·p|.
 * @returns e^x − 1 with a relative error below 1e-11; −1 far below 0, Infinity above 709.77
 */
export function expm1(x: number): number {
  const bounded = x < -746 ? -746 : x > 709.77 ? 710 : x;
  const n = bounded * (PARTS / Math.LN2) + ROUNDER - ROUNDER;
  const r = bounded - n * (Math.LN2 / PARTS);
  const index = n | 0;
  const scale = ROOTS_OF_TWO[index & (PARTS - 1)] * POWERS_OF_TWO[(index >> 5) + EXPONENT_OFFSET];
  return scale - 1 + scale * (r + r * r * (1 / 2 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120)))));
}
