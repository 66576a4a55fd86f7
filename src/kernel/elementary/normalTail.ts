import { exp } from './exp.ts';

/**
 * The upper tail of the standard normal distribution, Q(x) = P(X > x) = ½·erfc(x/√2), for x ≥ 0.
 *
 * Q(x) = t·h(t)·e^(−x²/2) with t = 4/(4 + x). The polynomial h is the Chebyshev interpolant of degree 14 of
 * Q(x)·e^(x²/2)/t on 0 ≤ x ≤ 15, computed with 40 digits, in the centred variable u.
 * @returns Q(x) with a relative error below 5e-12 for x ≤ 15; beyond, where Q < 4e-51, what is enough for float32
 */
export function normalTail(x: number): number {
  const bounded = x > 15 ? 15 : x;
  const t = 4 / (4 + bounded);
  const u = (t - 23 / 38) * (38 / 15);
  let h = -1.2438701146489455e-8;
  h = h * u + 1.5331463094649988e-8;
  h = h * u + 1.5754874760946597e-7;
  h = h * u - 3.1999643276528546e-7;
  h = h * u - 1.5856722016353403e-6;
  h = h * u + 4.477302778732046e-6;
  h = h * u + 1.9497283628397014e-5;
  h = h * u - 5.071941477731251e-5;
  h = h * u - 0.0003355538400480006;
  h = h * u + 0.00013434267990115032;
  h = h * u + 0.006362823713313912;
  h = h * u + 0.029519232152206587;
  h = h * u + 0.08127254916150285;
  h = h * u + 0.15750418557169418;
  h = h * u + 0.22557091061685644;
  return t * h * exp(-0.5 * x * x);
}
