import { logOfRatio } from './logOfRatio.ts';

const float64 = new Float64Array(1);
const words = new Uint32Array(float64.buffer);
/** Index of the word that holds sign and exponent: 1 on little-endian machines. */
const HIGH = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 1 : 0;

/**
 * The natural logarithm: with x = 2^k · m and √½ < m ≤ √2, ln x = k·ln 2 + ln m.
 *
 * The same bits in every engine, unlike `Math.log`.
 * @returns ln x with a relative error below 1e-13; −Infinity for 0, NaN for negative numbers
 */
export function log(x: number): number {
  if (!(x > 0 && x < Infinity)) return x === 0 ? -Infinity : x > 0 ? x : NaN;
  const subnormal = x < 2.2250738585072014e-308;
  float64[0] = subnormal ? x * 18014398509481984 : x; // × 2^54
  const high = words[HIGH];
  words[HIGH] = (high & 0x000fffff) | 0x3ff00000;
  let exponent = (high >>> 20) - 1023 - (subnormal ? 54 : 0);
  let mantissa = float64[0];
  if (mantissa > Math.SQRT2) {
    mantissa /= 2;
    exponent++;
  }
  return exponent * Math.LN2 + logOfRatio((mantissa - 1) / (mantissa + 1));
}
