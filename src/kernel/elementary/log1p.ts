import { log } from './log.ts';
import { logOfRatio } from './logOfRatio.ts';

/**
 * The logarithm of one plus x, ln(1 + x), without the cancellation near 0: ln(1 + x) = 2·artanh(x / (2 + x)).
 * @returns ln(1 + x) with a relative error below 1e-13; −Infinity for −1, NaN below
 */
export function log1p(x: number): number {
  return x > -0.25 && x < 0.5 ? logOfRatio(x / (2 + x)) : log(1 + x);
}
