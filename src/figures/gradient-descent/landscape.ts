import { backward, createNetwork, createWorkspace, forward, meanSquaredError } from '../../kernel/index.ts';

/** What one sigmoid neuron is to learn: outputs for five inputs, with one weight and a bias that stays as it is. */
export const examples = { inputs: [5, 5, 5, 0.8, 0.8], targets: [0.4, 0.4, 0.4, 0.9, 0.9] };
export const BIAS = -3;
/** The weights that are drawn. */
export const RANGE = { min: -4, max: 8 };
const SAMPLES = 240;
/** Where the slope of the loss is smaller, it is flat. */
const FLAT = 0.012;
const BISECTIONS = 40;

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

/** Where the gradient changes from falling to rising ground, between two neighbouring samples. */
function bottom(left: Place, right: Place): Place {
  let [low, high] = [left.w, right.w];
  for (let i = 0; i < BISECTIONS; i++) {
    const middle = (low + high) / 2;
    if (at(middle).gradient < 0) low = middle;
    else high = middle;
  }
  return at((low + high) / 2);
}

/** The minima, from left to right. */
export const minima: readonly Place[] = curve
  .slice(1)
  .flatMap((place, i) => (curve[i]!.gradient < 0 && place.gradient >= 0 ? [bottom(curve[i]!, place)] : []));

/** The plateau on the left ends here. */
export const plateauEnd: number = curve.find(({ gradient }) => Math.abs(gradient) >= FLAT)!.w;
