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
  for (let example = 0; example < batch; example++) {
    for (let unit = 0; unit < fanOut; unit++) {
      let sum = 0;
      for (let i = 0; i < fanIn; i++) sum += weights[unit * fanIn + i] * x[example * fanIn + i];
      z[example * fanOut + unit] = sum + biases[unit];
    }
  }
}
