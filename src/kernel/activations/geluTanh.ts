import { exp } from '../elementary/exp.ts';
import { defineActivation } from './defineActivation.ts';

/** √(8/π): with u = √(2/π)(z + 0.044715 z³), ½(1 + tanh u) is the sigmoid of 2u, which keeps its digits in the tails. */
const ROOT = 1.5957691216057308;
const CUBIC = 0.044715;

/** The Gaussian error linear unit in its tanh approximation. */
export const geluTanh = defineActivation({
  name: 'gelu-tanh',
  label: 'GELU (tanh form)',
  symbol: '\\mathrm{GELU}_{\\tanh}',
  formula:
    '\\frac{z}{2} \\left( 1 + \\tanh\\!\\left( \\sqrt{2/\\pi}\\,(z + 0.044715\\,z^3) \\right) \\right)',
  derivativeFormula:
    "\\sigma(v) + z\\,\\sigma(v)\\,\\sigma(-v)\\,v', \\quad v = \\sqrt{8/\\pi}\\,(z + 0.044715\\,z^3)",
  source: 'Hendrycks & Gimpel (2016), section 2',
  largestSlope: { slope: 1.1289930686587717, at: 1.4185040087908283 },
  range: [-0.17004075057125406, Infinity],
  activate(z, a, slope) {
    for (let i = 0; i < z.length; i++) {
      // Beyond ±1e3 the tails are 0 or 1 to every digit, and ±Infinity · 0 stays out of the way.
      const x = z[i] < -1e3 ? -1e3 : z[i];
      const y = x > 1e3 ? 1e3 : x;
      const v = ROOT * (y + CUBIC * y * y * y);
      const e = exp(-Math.abs(v));
      const upper = 1 / (1 + e);
      const weight = v < 0 ? e * upper : upper; // σ(v)
      a[i] = x * weight;
      slope[i] = weight + y * e * upper * upper * (ROOT * (1 + 3 * CUBIC * y * y));
    }
  },
});
