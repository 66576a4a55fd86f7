import { defineActivation } from './defineActivation.ts';

/** The softsign: like tanh, with tails that flatten as 1/z² instead of exponentially. */
export const softsign = defineActivation({
  name: 'softsign',
  label: 'softsign',
  symbol: '\\mathrm{softsign}',
  formula: '\\frac{z}{1 + |z|}',
  derivativeFormula: '\\frac{1}{(1 + |z|)^2}',
  source: 'Bergstra, Desjardins, Lamblin & Bengio (2009)',
  largestSlope: { slope: 1, at: 0 },
  range: [-1, 1],
  activate(z, a, slope) {
    for (let i = 0; i < z.length; i++) {
      const reciprocal = 1 / (1 + Math.abs(z[i]));
      a[i] = reciprocal === 0 ? (z[i] < 0 ? -1 : 1) : z[i] * reciprocal;
      slope[i] = reciprocal * reciprocal;
    }
  },
});
