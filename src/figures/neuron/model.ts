import { backward, backwardToInputs, createNetwork, createWorkspace, forward } from '../../kernel/index.ts';
import { choice, defineFigure, fixed, number, significant, type Tone } from '../../parameters/index.ts';
import { activationOptions, activationSymbol } from '../activationCurve.ts';

const INPUTS = [1, 2, 3] as const;

const input = (i: number, initial: number) =>
  number({ label: `Input x${i}`, symbol: `*x*_${i}`, min: 0, max: 1, step: 0.01, initial, tone: 'fwd' });

const weight = (label: string, symbol: string, initial: number) =>
  number({ label, symbol, min: -2, max: 2, step: 0.05, initial, tone: 'weight' });

const quantity = (label: string, tone: Tone, of: (data: NeuronData) => number) => ({
  label,
  tone,
  of,
  format: (value: number) => fixed(value, 2),
});

export interface NeuronData {
  readonly pass: 'forward' | 'backward';
  /** How formulas write the activation function. */
  readonly phi: string;
  readonly activationLabel: string;
  readonly inputs: readonly number[];
  readonly weights: readonly number[];
  readonly bias: number;
  readonly preActivation: number;
  readonly activation: number;
  readonly slope: number;
  /** ∂L/∂a, as the reader sets it. */
  readonly upstream: number;
  /** δ = ∂L/∂z, which is also ∂L/∂b. */
  readonly delta: number;
  readonly weightGradients: readonly number[];
  readonly inputGradients: readonly number[];
  /** Samples of the activation function around z. */
  readonly curve: { readonly z: readonly number[]; readonly value: readonly number[] };
}

const list = (values: ArrayLike<number>) => Array.from(values, (value) => fixed(value, 2)).join(', ');

export default defineFigure({
  id: 'neuron',
  title: 'What does one neuron compute?',
  caption:
    'Drag a slider, or a number in the drawing. Dashes mark a negative weight, so the sign can be read without the colour. Choose backward to send a gradient the other way.',
  layout: 'text',
  embedHeight: 510,
  parameters: {
    x1: input(1, 0.6),
    x2: input(2, 0.2),
    x3: input(3, 0.9),
    w1: weight('Weight w1', '*w*_1', 0.8),
    w2: weight('Weight w2', '*w*_2', -0.4),
    w3: weight('Weight w3', '*w*_3', 1.1),
    b: weight('Bias b', '*b*', -0.3),
    upstream: number({
      label: 'Gradient that arrives, ∂L/∂a',
      symbol: '*∂L*/*∂a*',
      min: -1,
      max: 1,
      step: 0.05,
      initial: 1,
      tone: 'grad',
      relevant: ({ pass }) => pass === 'backward',
    }),
    activation: choice(activationOptions(['sigmoid', 'tanh', 'relu']), {
      label: 'Activation',
      initial: 'sigmoid',
    }),
    pass: choice({ forward: 'forward', backward: 'backward' }, { label: 'Pass', initial: 'forward' }),
  },
  columns: [
    ['x1', 'x2', 'x3', 'upstream'],
    ['w1', 'w2', 'w3', 'b'],
  ],
  cost: { compute: 1e2 },
  compute: ({ x1, x2, x3, w1, w2, w3, b, upstream, activation, pass }): NeuronData => {
    const neuron = createNetwork({ sizes: [3, 1], output: activation });
    const workspace = createWorkspace(neuron, { batchSize: 1 });
    const layer = neuron.layers[0]!;
    const at = workspace.layers[0]!;
    workspace.inputs.set([x1, x2, x3]);
    layer.weights.set([w1, w2, w3]);
    layer.biases.set([b]);
    forward(workspace);
    workspace.outputGradients.set([upstream]);
    backward(workspace);
    const z = Array.from({ length: 49 }, (_, i) => -6 + i / 4);
    return {
      pass,
      phi: activationSymbol(activation),
      activationLabel: layer.activation.label,
      inputs: [x1, x2, x3],
      weights: [w1, w2, w3],
      bias: b,
      preActivation: at.z[0]!,
      activation: at.a[0]!,
      slope: at.slope[0]!,
      upstream,
      delta: at.delta[0]!,
      weightGradients: Array.from(layer.weightGradients),
      inputGradients: Array.from(backwardToInputs(workspace)),
      curve: { z, value: z.map((each) => layer.activation.value(each)) },
    };
  },
  quantities: {
    preActivation: quantity('Pre-activation', 'ink', (data) => data.preActivation),
    activation: quantity('Activation', 'fwd', (data) => data.activation),
    slope: quantity('Slope', 'grad', (data) => data.slope),
  },
  describe: (data) =>
    data.pass === 'forward'
      ? `A neuron with the inputs ${list(data.inputs)}, the weights ${list(data.weights)} and the bias ${fixed(data.bias, 2)}. Their weighted sum z is ${fixed(data.preActivation, 2)}, and ${data.activationLabel} makes it the output ${fixed(data.activation, 3)}.`
      : `A gradient of ${fixed(data.upstream, 2)} arrives at the output. The slope of ${data.activationLabel} at z = ${fixed(data.preActivation, 2)} is ${significant(data.slope)}, so ${significant(data.delta)} passes through it. The weights’ gradients are ${data.weightGradients.map((g) => significant(g)).join(', ')}, the bias’s is ${significant(data.delta)}, and ${data.inputGradients.map((g) => significant(g)).join(', ')} go on to the inputs.`,
  table: (data) => ({
    columns: [
      { label: 'quantity' },
      { label: 'value', format: (value) => fixed(value, 4) },
      { label: 'gradient *∂L*/*∂*·', format: (value) => fixed(value, 4) },
    ],
    rows: [
      ...INPUTS.map((i) => [`*x*_${i}`, data.inputs[i - 1]!, data.inputGradients[i - 1]!]),
      ...INPUTS.map((i) => [`*w*_${i}`, data.weights[i - 1]!, data.weightGradients[i - 1]!]),
      ['*b*', data.bias, data.delta],
      ['*z*', data.preActivation, data.delta],
      ['*a*', data.activation, data.upstream],
    ],
  }),
});
