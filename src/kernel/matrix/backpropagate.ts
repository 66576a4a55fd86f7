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
  for (let example = 0; example < batch; example++) {
    for (let i = 0; i < fanIn; i++) {
      let sum = 0;
      for (let unit = 0; unit < fanOut; unit++) {
        sum += delta[example * fanOut + unit] * weights[unit * fanIn + i];
      }
      inputGradients[example * fanIn + i] = sum;
    }
  }
}
