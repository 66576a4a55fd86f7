import { shortExp } from '../elementary/exp.ts';
import { defineActivation } from './defineActivation.ts';

/** The logistic sigmoid. Its slope is taken as σ(z)·σ(−z), which keeps its digits in the tails; σ(1 − σ) loses them. */
export const sigmoid = defineActivation({
  name: 'sigmoid',
  label: 'sigmoid',
  symbol: '\\sigma',
  formula: '\\frac{1}{1 + e^{-z}}',
  derivativeFormula: '\\sigma(z)\\,\\sigma(-z)',
  source: 'Verhulst (1845); in networks, Rumelhart, Hinton & Williams (1986)',
  largestSlope: { slope: 0.25, at: 0 },
  range: [0, 1],
  activate(z, a, slope) {
    for (let i = 0; i < z.length; i++) {
      // At −350 σ is 0 to every digit, and e · value · value doesn't overflow on the way; at 746 e is 0.
      const x = z[i];
      const e = shortExp(x < -350 ? 350 : x > 746 ? -746 : -x);
      const value = 1 / (1 + e);
      a[i] = value;
      slope[i] = e * value * value; // σ(−z) is e · σ(z)
    }
  },
});
