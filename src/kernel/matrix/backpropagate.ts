import type { Layer } from '../network/Network.ts';
import { multiply } from './multiply.ts';
import { multiplyRow } from './multiplyRow.ts';

/**
 * Gradient with respect to a dense layer's inputs: ∂L/∂x = Wᵀ·δ for every example. Summed in double, rounded once
 * on store.
 * @param delta δ [batch × fanOut]
 * @param inputGradients ∂L/∂x [batch × fanIn], overwritten
 */
export function backpropagate(
  layer: Layer,
  delta: Float32Array,
  inputGradients: Float32Array,
  batch: number,
): void {
  const { fanIn, fanOut, weights } = layer;
  if (batch === 1) multiplyRow(inputGradients, fanIn, fanOut, delta, weights, 1, fanIn, null);
  else multiply(inputGradients, batch, fanIn, fanOut, delta, fanOut, 1, weights, 1, fanIn, null);
}
