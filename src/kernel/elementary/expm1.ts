import { EXPONENT_OFFSET, LN2_HIGH, LN2_LOW, PARTS, POWERS_OF_TWO, ROOTS_OF_TWO } from './powersOfTwo.ts';

/**
 * The exponential less one, e^x − 1, without the cancellation near 0.
 *
 * With e^x = s·(1 + p), s = 2^(k + j/32) as in `exp`, the result is (s − 1) + s·p: near 0, s is 1 and only p
 * remains; elsewhere |s − 1| is at least twice |s·p|.
 * @returns e^x − 1 with a relative error below 1e-11; −1 far below 0, Infinity from 710 on
 */
export function expm1(x: number): number {
  const bounded = x < -746 ? -746 : x > 710 ? 710 : x;
  const n = Math.floor(bounded * (PARTS / Math.LN2) + 0.5) | 0;
  const r = bounded - n * LN2_HIGH - n * LN2_LOW;
  const remainder = r + r * r * (1 / 2 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120))));
  const scale = ROOTS_OF_TWO[n & (PARTS - 1)] * POWERS_OF_TWO[(n >> 5) + EXPONENT_OFFSET];
  return scale - 1 + scale * remainder;
}
