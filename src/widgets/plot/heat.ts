/** The scale of heat: decades from vanished to exploded, and classes in each. */
export const HEAT = { from: -6, to: 3, perDecade: 2 };
export const HEAT_CLASSES = (HEAT.to - HEAT.from) * HEAT.perDecade + 1;

/**
 * The class of a ratio, `heat-0` to `heat-18`: half a decade each, cut off at both ends, 12 for a ratio of 1.
 * Zero is as vanished as can be, infinity as exploded; what is no number has no class (−1).
 */
export function heatOf(ratio: number): number {
  if (Number.isNaN(ratio)) return -1;
  const power = Math.min(HEAT.to, Math.max(HEAT.from, Math.log10(ratio)));
  return Math.round((power - HEAT.from) * HEAT.perDecade);
}
