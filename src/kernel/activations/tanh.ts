import { exp } from '../elementary/exp.ts';
import { expm1 } from '../elementary/expm1.ts';
import { defineActivation } from './defineActivation.ts';

/** The hyperbolic tangent, (1 − e^(−2|z|)) / (1 + e^(−2|z|)) with z's sign: no overflow, no cancellation. */
export const tanh = defineActivation({
  name: 'tanh',
  label: 'tanh',
  symbol: '\\tanh',
  formula: '\\frac{e^{z} - e^{-z}}{e^{z} + e^{-z}}',
  derivativeFormula: '1 - \\tanh^2 z',
  source: 'LeCun, Bottou, Orr & Müller (1998), Efficient BackProp',
  largestSlope: { slope: 1, at: 0 },
  range: [-1, 1],
  activate(z, a, slope) {
    for (let i = 0; i < z.length; i++) {
      const x = -2 * Math.abs(z[i]);
      let power: number; // e^x, which the slope needs to the last digit far from 0
      let loss: number; // 1 − e^x, which the value needs to the last digit near 0
      if (x > -0.7) {
        loss = 0 - expm1(x); // at 0 it is 0, where −expm1(x) is −0
        power = 1 - loss;
      } else {
        power = exp(x);
        loss = 1 - power;
      }
      const reciprocal = 1 / (1 + power);
      a[i] = z[i] < 0 ? -loss * reciprocal : loss * reciprocal;
      slope[i] = 4 * power * reciprocal * reciprocal;
    }
  },
});
