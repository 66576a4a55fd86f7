import { multiply } from './multiply.ts';
import { outerProduct } from './outerProduct.ts';

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
  if (batch === 1) {
    outerProduct(weightGradients, fanOut, fanIn, delta, x);
    for (let unit = 0; unit < fanOut; unit++) biasGradients[unit] = delta[unit];
    return;
  }
  multiply(weightGradients, fanOut, fanIn, batch, delta, 1, fanOut, x, 1, fanIn, null);
  for (let unit = 0; unit < fanOut; unit++) {
    let sum = 0;
    for (let i = unit; i < delta.length; i += fanOut) sum += delta[i];
    biasGradients[unit] = sum;
  }
}
