import type { Activation } from '../activations/Activation.ts';

/**
 * Share of saturated units, those that let hardly any gradient through: |φ′(z)| ≤ 1 % of the activation's largest slope.
 * For ReLU these are the units that are off.
 * @param slope φ′(z) of units × examples, as `forward` fills it
 * @returns 0 to 1
 */
export function saturatedShare(slope: Float32Array, { largestSlope }: Activation): number {
  const threshold = 0.01 * largestSlope.slope;
  let saturated = 0;
  for (let i = 0; i < slope.length; i++) if (Math.abs(slope[i]) <= threshold) saturated++;
  return saturated / slope.length;
}
