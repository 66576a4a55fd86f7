import type { Layer } from '../network/Network.ts';
import { multiply } from './multiply.ts';
import { outerProduct } from './outerProduct.ts';

/**
 * Gradients of a dense layer's weights and biases, summed over the batch: ∂L/∂W = Σ δ·xᵀ, ∂L/∂b = Σ δ. Summed in
 * double, rounded once on store. Overwrites the layer's weightGradients and biasGradients.
 * @param delta δ [batch × fanOut]
 * @param x [batch × fanIn]
 */
export function parameterGradients(layer: Layer, delta: Float32Array, x: Float32Array, batch: number): void {
  const { fanIn, fanOut, weightGradients, biasGradients } = layer;
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
