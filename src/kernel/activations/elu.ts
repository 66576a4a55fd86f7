import { exp } from '../elementary/exp.ts';
import { expm1 } from '../elementary/expm1.ts';
import { defineActivation } from './defineActivation.ts';

/** The exponential linear unit with α = 1. */
export const elu = defineActivation({
  name: 'elu',
  label: 'ELU',
  symbol: '\\mathrm{ELU}',
  formula: '\\begin{cases} z & z > 0 \\\\ e^{z} - 1 & z \\le 0 \\end{cases}',
  derivativeFormula: '\\begin{cases} 1 & z > 0 \\\\ e^{z} & z \\le 0 \\end{cases}',
  source: 'Clevert, Unterthiner & Hochreiter (2016)',
  largestSlope: { slope: 1, at: 0 },
  range: [-1, Infinity],
  activate(z, a, slope) {
    for (let i = 0; i < z.length; i++) {
      if (z[i] > 0) {
        a[i] = z[i];
        slope[i] = 1;
      } else {
        a[i] = z[i] === 0 ? z[i] : expm1(z[i]);
        slope[i] = exp(z[i]);
      }
    }
  },
});
