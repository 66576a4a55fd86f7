import { defineActivation } from './defineActivation.ts';

/** φ(z) = z: a layer without a non-linearity. */
export const identity = defineActivation({
  name: 'identity',
  label: 'identity',
  symbol: '\\mathrm{id}',
  formula: 'z',
  derivativeFormula: '1',
  source: 'no activation: the layer stays linear',
  largestSlope: { slope: 1, at: 0 },
  range: [-Infinity, Infinity],
  activate(z, a, slope) {
    for (let i = 0; i < z.length; i++) {
      a[i] = z[i];
      slope[i] = Number.isNaN(z[i]) ? NaN : 1;
    }
  },
});
