import { backpropagate } from '../matrix/backpropagate.ts';
import { backpropagateRow } from '../matrix/backpropagateRow.ts';
import { parameterGradients } from '../matrix/parameterGradients.ts';
import type { LayerWorkspace, Workspace } from './createWorkspace.ts';
import { denormalise } from './layerNormalisation.ts';

/**
 * The backward pass of a batch, after `forward`, from `workspace.outputGradients` = ∂L/∂y. From the last layer down:
 * δ = ∂L/∂a · φ′(z), ∂L/∂W = Σ δ·xᵀ and ∂L/∂b = Σ δ over the batch, and ∂L/∂a of the layer below = Wᵀ·δ, plus
 * this layer's ∂L/∂a if it is residual.
 *
 * Overwrites upstream, delta and `network.gradients`. Gradients are sums over the batch: a mean comes from the
 * loss, whose ∂L/∂y holds the factor 1/batch.
 * @see Nielsen (2015), chapter 2, equations BP1–BP4
 */
export function backward(workspace: Workspace): void {
  const { layers, batchSize } = workspace;
  for (let l = layers.length - 1; l >= 0; l--) {
    const { layer, inputs, normalisation, slope, upstream, delta } = layers[l];
    // A slope of 0 passes nothing on, even where the gradient above has overflown: 0 · Infinity would be NaN.
    for (let i = 0; i < delta.length; i++) delta[i] = slope[i] === 0 ? 0 : upstream[i] * slope[i];
    if (normalisation) denormalise(layers[l]);
    if (l === 0) {
      parameterGradients(layer, delta, inputs, batchSize);
      return;
    }
    const below = layers[l - 1].upstream;
    if (batchSize === 1) {
      backpropagateRow(layer, delta, inputs, below);
    } else {
      parameterGradients(layer, delta, inputs, batchSize);
      backpropagate(layer, delta, below, batchSize);
    }
    passAround(layers[l], below);
  }
}

/**
 * The gradient with respect to the inputs, after `backward`: ∂L/∂x = Wᵀ·δ of the first layer.
 * @returns ∂L/∂x [batch × inputs], which is `workspace.inputGradients`
 */
export function backwardToInputs(workspace: Workspace): Float32Array {
  const { layers, batchSize, inputGradients } = workspace;
  backpropagate(layers[0].layer, layers[0].delta, inputGradients, batchSize);
  passAround(layers[0], inputGradients);
  return inputGradients;
}

/** A residual connection passes ∂L/∂a on as it is. */
function passAround({ layer, upstream }: LayerWorkspace, inputGradients: Float32Array): void {
  if (layer.residual) for (let i = 0; i < inputGradients.length; i++) inputGradients[i] += upstream[i];
}
