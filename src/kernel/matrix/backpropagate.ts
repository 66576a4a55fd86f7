import { multiply } from './multiply.ts';

/**
 * Gradient with respect to a dense layer's inputs: ∂L/∂x = Wᵀ·δ for every example. Summed in double, rounded once
 * on store.
 * @param delta δ [batch × fanOut]
 * @param weights W [fanOut × fanIn]
 * @param inputGradients ∂L/∂x [batch × fanIn], overwritten
 */
export function backpropagate(
  delta: Float32Array,
  weights: Float32Array,
  inputGradients: Float32Array,
  batch: number,
): void {
  const fanOut = delta.length / batch;
  const fanIn = inputGradients.length / batch;
  multiply(inputGradients, batch, fanIn, fanOut, delta, fanOut, 1, weights, 1, fanIn, null);
}
