import { multiply } from './multiply.ts';

/**
 * Pre-activations of a dense layer: z = W·x + b for every example. Summed in double, rounded once on store.
 * @param x [batch × fanIn]
 * @param weights W [fanOut × fanIn]
 * @param biases b [fanOut]
 * @param z [batch × fanOut], overwritten
 */
export function affine(
  x: Float32Array,
  weights: Float32Array,
  biases: Float32Array,
  z: Float32Array,
  batch: number,
): void {
  const fanOut = biases.length;
  const fanIn = weights.length / fanOut;
  multiply(z, batch, fanOut, fanIn, x, fanIn, 1, weights, fanIn, 1, biases);
}
