import type { Layer } from '../network/Network.ts';
import { multiply } from './multiply.ts';
import { multiplyRow } from './multiplyRow.ts';

/**
 * Pre-activations of a dense layer: z = W·x + b for every example. Summed in double, rounded once on store.
 * @param x [batch × fanIn]
 * @param z [batch × fanOut], overwritten
 */
export function affine(layer: Layer, x: Float32Array, z: Float32Array, batch: number): void {
  const { fanIn, fanOut, weights, biases } = layer;
  if (batch === 1) multiplyRow(z, fanOut, fanIn, x, weights, fanIn, 1, biases);
  else multiply(z, batch, fanOut, fanIn, x, fanIn, 1, weights, fanIn, 1, biases);
}
