import { meanFieldFactors } from '../../src/figures/meanField.ts';

/** Layers after which the variance of z has settled, where the weights let it. */
const SETTLED = 60;

/** The factor that a very wide network's layers settle at. */
export const meanFieldFactor = (
  name: Parameters<typeof meanFieldFactors>[0],
  weightVariance: number,
  biasVariance = 0,
): number => meanFieldFactors(name, SETTLED, weightVariance, biasVariance).at(-1)!;
