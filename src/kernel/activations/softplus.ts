import { exp } from '../elementary/exp.ts';
import { log1p } from '../elementary/log1p.ts';
import { defineActivation } from './defineActivation.ts';

/** The softplus, a smooth ReLU whose slope is the sigmoid. */
export const softplus = defineActivation({
  name: 'softplus',
  label: 'softplus',
  symbol: '\\mathrm{softplus}',
  formula: '\\ln(1 + e^{z})',
  derivativeFormula: '\\sigma(z)',
  source: 'Dugas, Bengio, Bélisle, Nadeau & Garcia (2001)',
  largestSlope: { slope: 1, at: Infinity },
  range: [0, Infinity],
  activate(z, a, slope) {
    for (let i = 0; i < z.length; i++) {
      const e = exp(-Math.abs(z[i]));
      const upper = 1 / (1 + e);
      a[i] = (z[i] > 0 ? z[i] : 0) + log1p(e); // ln(1 + e^z) = max(z, 0) + ln(1 + e^−|z|)
      slope[i] = z[i] < 0 ? e * upper : upper;
    }
  },
});
