import { size } from '../contracts/size.ts';
import type { Layer, Network } from './Network.ts';

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

/** What one layer computes for a batch. All arrays are [batch × fanOut], row-major, one row an example, unless told. */
export interface LayerWorkspace {
  readonly layer: Layer;
  /** Inputs of the layer [batch × fanIn]: the activations of the layer below, or the network's inputs. */
  readonly inputs: Float32Array;
  /** Pre-activations z = W·x + b. */
  readonly z: Float32Array;
  /** What the layer normalisation computes, null without one. */
  readonly normalisation: NormalisationWorkspace | null;
  /** Activations a = φ(z), plus the layer's inputs if it is residual. */
  readonly a: Float32Array;
  /** Slopes φ′(z), at LN(z) with normalisation. */
  readonly slope: Float32Array;
  /** Gradient that arrives from above, ∂L/∂a. */
  readonly upstream: Float32Array;
  /** δ = ∂L/∂z, before the normalisation. */
  readonly delta: Float32Array;
}

/** What a layer normalisation computes for a batch. */
export interface NormalisationWorkspace {
  /** ẑ = (z − mean)/√(variance + ε) [batch × fanOut]. */
  readonly standardised: Float32Array;
  /** LN(z) = g·ẑ + s [batch × fanOut]. */
  readonly outputs: Float32Array;
  /** 1/√(variance + ε) of each example [batch]. */
  readonly inverseDeviations: Float32Array;
}

/**
 * Room for forward and backward passes of `network` with `batchSize` examples at a time.
 * @throws RangeError if batchSize is no integer from 1 to 65 536
 */
export function createWorkspace(network: Network, { batchSize }: { batchSize: number }): Workspace {
  const batch = size(batchSize, 'batchSize');
  const inputs = new Float32Array(batch * network.sizes[0]);
  let below: Float32Array = inputs;
  const layers = network.layers.map((layer) => {
    const workspace = layerWorkspace(layer, below, batch);
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

function layerWorkspace(layer: Layer, inputs: Float32Array, batch: number): LayerWorkspace {
  const length = batch * layer.fanOut;
  return {
    layer,
    inputs,
    z: new Float32Array(length),
    normalisation: layer.normalisation && {
      standardised: new Float32Array(length),
      outputs: new Float32Array(length),
      inverseDeviations: new Float32Array(batch),
    },
    a: new Float32Array(length),
    slope: new Float32Array(length),
    upstream: new Float32Array(length),
    delta: new Float32Array(length),
  };
}
