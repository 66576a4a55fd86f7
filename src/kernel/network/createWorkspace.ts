import { size } from '../contracts/size.ts';
import type { Layer, Network } from './createNetwork.ts';

/** What one layer computes for a batch. All arrays are [batch × fanOut], row-major: one row an example. */
export interface LayerWorkspace {
  readonly layer: Layer;
  /** Inputs of the layer [batch × fanIn]: the activations of the layer below, or the network's inputs. */
  readonly inputs: Float32Array;
  /** Pre-activations z = W·x + b. */
  readonly z: Float32Array;
  /** Activations a = φ(z). */
  readonly a: Float32Array;
  /** Slopes φ′(z). */
  readonly slope: Float32Array;
  /** Gradient that arrives from above, ∂L/∂a. */
  readonly upstream: Float32Array;
  /** δ = ∂L/∂z. */
  readonly delta: Float32Array;
}

/** All that a network computes for a batch, allocated once: a training step allocates nothing. */
export interface Workspace {
  readonly network: Network;
  readonly batchSize: number;
  /** x [batch × inputs], row-major. Fill it before `forward`. */
  readonly inputs: Float32Array;
  /** One for each of the network's layers. */
  readonly layers: readonly LayerWorkspace[];
  /** y [batch × outputs]: the last layer's activations. */
  readonly outputs: Float32Array;
  /** ∂L/∂y [batch × outputs]. A loss fills it, or you, before `backward`. */
  readonly outputGradients: Float32Array;
  /** ∂L/∂x [batch × inputs], filled by `backwardToInputs`. */
  readonly inputGradients: Float32Array;
}

/**
 * Room for forward and backward passes of `network` with `batchSize` examples at a time.
 * @throws RangeError if batchSize is no positive integer
 */
export function createWorkspace(network: Network, { batchSize }: { batchSize: number }): Workspace {
  const batch = size(batchSize, 'batchSize');
  const inputs = new Float32Array(batch * network.sizes[0]);
  let below: Float32Array = inputs;
  const layers = network.layers.map((layer) => {
    const length = batch * layer.fanOut;
    const workspace: LayerWorkspace = {
      layer,
      inputs: below,
      z: new Float32Array(length),
      a: new Float32Array(length),
      slope: new Float32Array(length),
      upstream: new Float32Array(length),
      delta: new Float32Array(length),
    };
    below = workspace.a;
    return workspace;
  });
  const last = layers[layers.length - 1];
  return {
    network,
    batchSize: batch,
    inputs,
    layers,
    outputs: last.a,
    outputGradients: last.upstream,
    inputGradients: new Float32Array(inputs.length),
  };
}
