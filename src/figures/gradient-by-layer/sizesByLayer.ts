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
} from '../../kernel/index.ts';

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
 */
export function sizesByLayer(setting: Setting, measured: Measured): number[] {
  const { activation, initialiser, depth, width, gain, batch, seed } = setting;
  const network = createNetwork({
    sizes: [...new Array<number>(depth + 1).fill(width), 1],
    hidden: activation,
  });
  initialise(network, initialiser, { seed, gain });
  const workspace = createWorkspace(network, { batchSize: batch });
  const random = createRandom(seed ^ 0x5eed);
  for (let i = 0; i < workspace.inputs.length; i++) workspace.inputs[i] = random.normal();
  forward(workspace);
  meanSquaredError.evaluate(workspace, Float32Array.from({ length: batch }, random.normal));
  backward(workspace);
  return workspace.layers
    .slice(0, -1)
    .map(({ layer, delta }) => measure(measured === 'delta' ? delta : layer.weightGradients).l2);
}
