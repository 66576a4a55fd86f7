/**
 * Gradients of a dense layer's parameters, summed over the batch: ∂L/∂W = Σ δ·xᵀ, ∂L/∂b = Σ δ. Summed in double,
 * rounded once on store.
 * @param delta δ [batch × fanOut]
 * @param x [batch × fanIn]
 * @param weightGradients ∂L/∂W [fanOut × fanIn], overwritten
 * @param biasGradients ∂L/∂b [fanOut], overwritten
 */
export function parameterGradients(
  delta: Float32Array,
  x: Float32Array,
  weightGradients: Float32Array,
  biasGradients: Float32Array,
  batch: number,
): void {
  const fanOut = biasGradients.length;
  const fanIn = weightGradients.length / fanOut;
  for (let unit = 0; unit < fanOut; unit++) {
    let biasSum = 0;
    for (let example = 0; example < batch; example++) biasSum += delta[example * fanOut + unit];
    biasGradients[unit] = biasSum;
    for (let i = 0; i < fanIn; i++) {
      let sum = 0;
      for (let example = 0; example < batch; example++) {
        sum += delta[example * fanOut + unit] * x[example * fanIn + i];
      }
      weightGradients[unit * fanIn + i] = sum;
    }
  }
}
