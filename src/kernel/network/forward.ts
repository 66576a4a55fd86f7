import { affine } from '../matrix/affine.ts';
import type { Workspace } from './createWorkspace.ts';

/**
 * The forward pass of a batch: z = W·x + b and a = φ(z), layer by layer, from `workspace.inputs`.
 * Fills z, a and slope = φ′(z) of every layer.
 * @returns y [batch × outputs], which is `workspace.outputs`
 * @see Nielsen (2015), chapter 2, equation 25
 */
export function forward(workspace: Workspace): Float32Array {
  const { layers, batchSize } = workspace;
  for (let l = 0; l < layers.length; l++) {
    const { layer, inputs, z, a, slope } = layers[l];
    affine(inputs, layer.weights, layer.biases, z, batchSize);
    layer.activation.activate(z, a, slope);
  }
  return workspace.outputs;
}
