import { logOfRatio } from './logOfRatio.ts';
import { EXPONENT_OFFSET, POWERS_OF_TWO } from './powersOfTwo.ts';

const float64 = new Float64Array(1);
const words = new Uint32Array(float64.buffer);
/** Index of the word that holds the exponent: 1 on little-endian machines. */
const HIGH = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 1 : 0;

/**
 * The natural logarithm: with x = 2^k · m and √½ < m ≤ √2, ln x = k·ln 2 + ln m.
 *
 * The same bits in every engine, unlike `Math.log`.
 * @returns ln x with a relative error below 1e-13; −Infinity for 0, NaN for negative numbers
 */
export function log(x: number): number {
  if (!(x > 0 && x < Infinity)) return x === 0 ? -Infinity : x > 0 ? x : NaN;
  if (x < 2.2250738585072014e-308) return log(x * 18014398509481984) - 54 * Math.LN2; // subnormal: × 2^54
  float64[0] = x;
  const exponent = (words[HIGH] >>> 20) - 1023;
  const mantissa = x * POWERS_OF_TWO[EXPONENT_OFFSET - exponent]; // 1 ≤ mantissa < 2
  return mantissa > Math.SQRT2
    ? (exponent + 1) * Math.LN2 + logOfRatio((mantissa - 2) / (mantissa + 2))
    : exponent * Math.LN2 + logOfRatio((mantissa - 1) / (mantissa + 1));
}
