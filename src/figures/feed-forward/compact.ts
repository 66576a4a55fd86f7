import { fixed, powerOfTen } from '../../parameters/index.ts';

/** A gradient short enough for a node: two decimals (−.03), or below a hundredth its order of magnitude (10⁻⁴). */
export function compact(gradient: number): string {
  const size = Math.abs(gradient);
  if (!Number.isFinite(gradient) || size === 0) return fixed(gradient, 0);
  if (size >= 0.01) return fixed(gradient, 2).replace('0.', '.');
  return `${gradient < 0 ? '−' : ''}${powerOfTen(Math.round(Math.log10(size)))}`;
}
