import { backpropagate } from '../matrix/backpropagate.ts';
import { parameterGradients } from '../matrix/parameterGradients.ts';
import type { Workspace } from './createWorkspace.ts';

/**
 * The backward pass of a batch, after `forward`, from `workspace.outputGradients` = ∂L/∂y. From the last layer down:
 * δ = ∂L/∂a · φ′(z), ∂L/∂W = Σ δ·xᵀ and ∂L/∂b = Σ δ over the batch, and ∂L/∂a of the layer below = Wᵀ·δ.
 *
 * Overwrites upstream, delta and `network.gradients`. Gradients are sums over the batch: a mean comes from the
 * loss, whose ∂L/∂y holds the factor 1/batch.
 * @see Nielsen (2015), chapter 2, equations BP1–BP4
 */
export function backward(workspace: Workspace): void {
  const { layers, batchSize } = workspace;
  for (let l = layers.length - 1; l >= 0; l--) {
    const { layer, inputs, slope, upstream, delta } = layers[l];
    // A slope of 0 passes nothing on, even where the gradient above has overflown: 0 · Infinity would be NaN.
    for (let i = 0; i < delta.length; i++) delta[i] = slope[i] === 0 ? 0 : upstream[i] * slope[i];
    parameterGradients(delta, inputs, layer.weightGradients, layer.biasGradients, batchSize);
    if (l > 0) backpropagate(delta, layer.weights, layers[l - 1].upstream, batchSize);
  }
}

/**
 * The gradient with respect to the inputs, after `backward`: ∂L/∂x = Wᵀ·δ of the first layer.
 * @returns ∂L/∂x [batch × inputs], which is `workspace.inputGradients`
 */
export function backwardToInputs(workspace: Workspace): Float32Array {
  const { layer, delta } = workspace.layers[0];
  backpropagate(delta, layer.weights, workspace.inputGradients, workspace.batchSize);
  return workspace.inputGradients;
}
