import {
  type ActivationName,
  backward,
  createNetwork,
  createRandom,
  createWorkspace,
  forward,
  type InitialiserName,
  initialise,
  meanSquaredError,
  measure,
} from '../kernel/index.ts';
import { recalledRandom } from './recalledRandom.ts';

export interface Setting {
  readonly activation: ActivationName;
  readonly initialiser: InitialiserName;
  readonly depth: number;
  readonly width: number;
  readonly gain: number;
  readonly batch: number;
  readonly seed: number;
}

/** What is measured at each layer: the gradient at its pre-activations, or at its weights. */
export type Measured = 'delta' | 'weights';

/**
 * The L2 norm of the gradient at each hidden layer of an untrained network, first layer first: one forward and one
 * backward pass of a batch of normal inputs, mean squared error against normal targets, one linear output.
 * @returns the sizes at any gain on the same random weights, drawn once
 */
export function createMeasurement(
  setting: Omit<Setting, 'gain'>,
  measured: Measured,
): (gain: number) => number[] {
  const { activation, initialiser, depth, width, batch, seed } = setting;
  const network = createNetwork({
    sizes: [...new Array<number>(depth + 1).fill(width), 1],
    hidden: activation,
  });
  initialise(network, initialiser, { seed, random: recalledRandom(seed, network.parameters.length) });
  const drawn = network.layers.map(({ weights }) => weights.slice());
  const workspace = createWorkspace(network, { batchSize: batch });
  const random = createRandom((seed ^ 0x5eed) >>> 0);
  for (let i = 0; i < workspace.inputs.length; i++) workspace.inputs[i] = random.normal();
  const targets = Float32Array.from({ length: batch }, random.normal);
  return (gain) => {
    network.layers.forEach(({ weights }, l) => {
      const unscaled = drawn[l]!;
      for (let i = 0; i < weights.length; i++) weights[i] = gain * unscaled[i]!;
    });
    forward(workspace);
    meanSquaredError.evaluate(workspace, targets);
    backward(workspace);
    return workspace.layers
      .slice(0, -1)
      .map(({ layer, delta }) => measure(measured === 'delta' ? delta : layer.weightGradients).l2);
  };
}

/** The same at one gain. */
export const sizesByLayer = ({ gain, ...setting }: Setting, measured: Measured): number[] =>
  createMeasurement(setting, measured)(gain);
