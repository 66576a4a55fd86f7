import { exp } from '../elementary/exp.ts';
import { normalTail } from '../elementary/normalTail.ts';
import { defineActivation } from './defineActivation.ts';

/** 1/√(2π), the height of the normal density at 0. */
const DENSITY = 0.3989422804014327;

/** The Gaussian error linear unit in its exact form: z times the normal distribution function Φ. */
export const gelu = defineActivation({
  name: 'gelu',
  label: 'GELU',
  symbol: '\\mathrm{GELU}',
  formula: 'z\\,\\Phi(z)',
  derivativeFormula: '\\Phi(z) + \\frac{z}{\\sqrt{2\\pi}}\\,e^{-z^2/2}',
  source: 'Hendrycks & Gimpel (2016)',
  largestSlope: { slope: 1.1289041451851547, at: Math.SQRT2 },
  range: [-0.16997120747990366, Infinity],
  activate(z, a, slope) {
    for (let i = 0; i < z.length; i++) {
      // Beyond 1e3 the tails are 0 or 1 to every digit, and ±Infinity · 0 stays out of the way.
      const x = z[i] < -1e3 ? -1e3 : z[i];
      const tail = normalTail(Math.abs(x));
      const below = x < 0 ? tail : 1 - tail; // Φ(z)
      a[i] = x * below;
      slope[i] = x > 1e3 ? 1 : below + x * DENSITY * exp(-0.5 * x * x);
    }
  },
});
