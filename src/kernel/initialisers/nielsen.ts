import type { Initialiser } from './Initialiser.ts';

/** Nielsen's: weights N(0, 1/fan-in), biases N(0, 1); the gain scales the weights. */
export const nielsen = {
  name: 'nielsen',
  label: 'Nielsen',
  formula: 'w \\sim N\\!\\left(0, g^2 / n_{in}\\right), \\quad b \\sim N(0, 1)',
  source: 'Nielsen (2015), chapter 3',
  deviation: (fanIn) => 1 / Math.sqrt(fanIn),
  biasDeviation: () => 1,
  fill({ weights, biases, fanIn }, gain, random) {
    const deviation = gain / Math.sqrt(fanIn);
    for (let i = 0; i < weights.length; i++) weights[i] = deviation * random.normal();
    for (let i = 0; i < biases.length; i++) biases[i] = random.normal();
  },
} as const satisfies Initialiser;
