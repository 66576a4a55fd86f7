import { backward, createNetwork, createWorkspace, forward, meanSquaredError } from '../../kernel/index.ts';

/** What one sigmoid neuron is to learn: outputs for five inputs, with one weight and a bias that stays as it is. */
export const examples = { inputs: [5, 5, 5, 0.8, 0.8], targets: [0.4, 0.4, 0.4, 0.9, 0.9] };
export const BIAS = -3;
/** The weights that are drawn. */
export const RANGE = { min: -4, max: 8 };
const SAMPLES = 120;
/** Where the slope of the loss is smaller, it is flat. */
const FLAT = 0.012;
/** From one sample to the next they leave float32 nothing to tell apart. */
const BISECTIONS = 24;

export interface Place {
  readonly w: number;
  readonly loss: number;
  readonly gradient: number;
}

/** The neuron as a network of one unit, with its loss and gradient at any weight, in float32. */
function createNeuron(): (w: number) => Place {
  const network = createNetwork({ sizes: [1, 1], output: 'sigmoid' });
  const [layer] = network.layers;
  layer!.biases[0] = BIAS;
  const workspace = createWorkspace(network, { batchSize: examples.inputs.length });
  workspace.inputs.set(examples.inputs);
  const targets = Float32Array.from(examples.targets);
  return (w) => {
    layer!.weights[0] = w;
    forward(workspace);
    const loss = meanSquaredError.evaluate(workspace, targets);
    backward(workspace);
    return { w: layer!.weights[0], loss, gradient: layer!.weightGradients[0]! };
  };
}

/** L(w) = Σ (σ(w·x + b) − t)²/5 and ∂L/∂w at a weight. */
export const at = createNeuron();

const weightOf = (index: number) => RANGE.min + ((RANGE.max - RANGE.min) * index) / SAMPLES;

/** The loss over the drawn weights. */
export const curve: readonly Place[] = Array.from({ length: SAMPLES + 1 }, (_, i) => at(weightOf(i)));

/** Where a slope that is found at each sample, but not at the next, ends. */
const endsOf = (slopes: (gradient: number) => boolean): readonly Place[] =>
  curve.slice(1).flatMap((right, i) => {
    const left = curve[i]!;
    if (!slopes(left.gradient) || slopes(right.gradient)) return [];
    let [low, high] = [left.w, right.w];
    for (let i = 0; i < BISECTIONS; i++) {
      const middle = (low + high) / 2;
      if (slopes(at(middle).gradient)) low = middle;
      else high = middle;
    }
    return [at(high)];
  });

/** The minima, from left to right: there falling ground ends. */
export const minima = endsOf((gradient) => gradient < 0);

/** The plateau on the left ends here. */
export const plateauEnd: number = endsOf((gradient) => Math.abs(gradient) < FLAT)[0]!.w;
