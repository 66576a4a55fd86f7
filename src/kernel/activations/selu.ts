import { exp } from '../elementary/exp.ts';
import { expm1 } from '../elementary/expm1.ts';
import { defineActivation } from './defineActivation.ts';

const ALPHA = 1.6732632423543772;
const SCALE = 1.0507009873554805;

/** The scaled exponential linear unit, λ·ELU with α = 1.67326… and λ = 1.05070…: mean 0 and variance 1 are its fixed point. */
export const selu = defineActivation({
  name: 'selu',
  label: 'SELU',
  symbol: '\\mathrm{SELU}',
  formula: '\\lambda \\begin{cases} z & z > 0 \\\\ \\alpha (e^{z} - 1) & z \\le 0 \\end{cases}',
  derivativeFormula: '\\lambda \\begin{cases} 1 & z > 0 \\\\ \\alpha\\,e^{z} & z \\le 0 \\end{cases}',
  source: 'Klambauer, Unterthiner, Mayr & Hochreiter (2017)',
  largestSlope: { slope: SCALE * ALPHA, at: 0 },
  range: [-SCALE * ALPHA, Infinity],
  activate(z, a, slope) {
    for (let i = 0; i < z.length; i++) {
      if (z[i] > 0) {
        a[i] = SCALE * z[i];
        slope[i] = SCALE;
      } else {
        a[i] = z[i] === 0 ? z[i] : SCALE * ALPHA * expm1(z[i]);
        slope[i] = SCALE * ALPHA * exp(z[i]);
      }
    }
  },
});
