import { defineActivation } from './defineActivation.ts';

/** The rectified linear unit. At z = 0, where it has no derivative, its slope is 0, as in PyTorch. */
export const relu = defineActivation({
  name: 'relu',
  label: 'ReLU',
  symbol: '\\mathrm{ReLU}',
  formula: '\\max(0, z)',
  derivativeFormula: '\\begin{cases} 1 & z > 0 \\\\ 0 & z \\le 0 \\end{cases}',
  source: 'Nair & Hinton (2010); Glorot, Bordes & Bengio (2011)',
  largestSlope: { slope: 1, at: Infinity },
  range: [0, Infinity],
  activate(z, a, slope) {
    for (let i = 0; i < z.length; i++) {
      a[i] = z[i] <= 0 ? 0 : z[i];
      slope[i] = z[i] <= 0 ? 0 : z[i] > 0 ? 1 : NaN;
    }
  },
});
