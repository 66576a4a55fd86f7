import type { Initialiser } from './Initialiser.ts';

/** Of what is uniform within ±1/√fan-in. */
const deviation = (fanIn: number) => 1 / Math.sqrt(3 * fanIn);

/** The default of PyTorch's `nn.Linear`: weights and biases uniform within ±1/√fan-in; the gain scales the weights. */
export const pytorchDefault = {
  name: 'pytorch-default',
  label: 'PyTorch’s default',
  formula: 'w \\sim U(\\pm g / \\sqrt{n_{in}}), \\quad b \\sim U(\\pm 1 / \\sqrt{n_{in}})',
  source: 'PyTorch, torch.nn.Linear',
  deviation,
  biasDeviation: deviation,
  fill({ weights, biases, fanIn }, gain, random) {
    const limit = 1 / Math.sqrt(fanIn);
    for (let i = 0; i < weights.length; i++) weights[i] = gain * limit * (2 * random.uniform() - 1);
    for (let i = 0; i < biases.length; i++) biases[i] = limit * (2 * random.uniform() - 1);
  },
} as const satisfies Initialiser;
