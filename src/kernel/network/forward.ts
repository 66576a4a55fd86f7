import { affine } from '../matrix/affine.ts';
import type { Workspace } from './createWorkspace.ts';
import { normalise } from './layerNormalisation.ts';

/**
 * The forward pass of a batch: z = W·x + b and a = φ(z), layer by layer, from `workspace.inputs`; with normalisation
 * a = φ(LN(z)), with a residual connection a = φ(z) + x. Fills z, a and slope of every layer.
 * @returns y [batch × outputs], which is `workspace.outputs`
 * @see Nielsen (2015), chapter 2, equation 25
 */
export function forward(workspace: Workspace): Float32Array {
  const { layers, batchSize } = workspace;
  for (let l = 0; l < layers.length; l++) {
    const { layer, inputs, z, normalisation, a, slope } = layers[l];
    affine(layer, inputs, z, batchSize);
    if (normalisation) normalise(layers[l]);
    layer.activation.activate(normalisation ? normalisation.outputs : z, a, slope);
    if (layer.residual) for (let i = 0; i < a.length; i++) a[i] += inputs[i];
  }
  return workspace.outputs;
}
