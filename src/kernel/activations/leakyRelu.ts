import { defineActivation } from './defineActivation.ts';

const LEAK = 0.01;

/** The leaky rectified linear unit: a small slope where ReLU has none. At z = 0 its slope is 0.01, as in PyTorch. */
export const leakyRelu = defineActivation({
  name: 'leaky-relu',
  label: 'leaky ReLU',
  symbol: '\\mathrm{LReLU}',
  formula: '\\begin{cases} z & z > 0 \\\\ 0.01\\,z & z \\le 0 \\end{cases}',
  derivativeFormula: '\\begin{cases} 1 & z > 0 \\\\ 0.01 & z \\le 0 \\end{cases}',
  source: 'Maas, Hannun & Ng (2013)',
  largestSlope: { slope: 1, at: Infinity },
  range: [-Infinity, Infinity],
  activate(z, a, slope) {
    for (let i = 0; i < z.length; i++) {
      a[i] = z[i] <= 0 ? LEAK * z[i] : z[i];
      slope[i] = z[i] <= 0 ? LEAK : z[i] > 0 ? 1 : NaN;
    }
  },
});
