import { exp } from '../elementary/exp.ts';
import { defineActivation } from './defineActivation.ts';

/** The sigmoid linear unit, also called swish: z·σ(z). */
export const silu = defineActivation({
  name: 'silu',
  label: 'SiLU',
  symbol: '\\mathrm{SiLU}',
  formula: 'z\\,\\sigma(z)',
  derivativeFormula: '\\sigma(z)\\,(1 + z\\,\\sigma(-z))',
  source: 'Elfwing, Uchibe & Doya (2018); Ramachandran, Zoph & Le (2017)',
  largestSlope: { slope: 1.099839320128867, at: 2.3993572805154675 },
  range: [-0.2784645427610738, Infinity],
  activate(z, a, slope) {
    for (let i = 0; i < z.length; i++) {
      // Beyond ±1e3 the sigmoid is 0 or 1 to every digit, and ±Infinity · 0 stays out of the way.
      const x = z[i] < -1e3 ? -1e3 : z[i];
      const y = x > 1e3 ? 1e3 : x;
      const e = exp(-Math.abs(y));
      const upper = 1 / (1 + e);
      const weight = y < 0 ? e * upper : upper; // σ(z)
      const complement = y < 0 ? upper : e * upper; // σ(−z)
      a[i] = x * weight;
      slope[i] = weight * (1 + y * complement);
    }
  },
});
