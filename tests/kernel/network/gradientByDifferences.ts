/**
 * ∂loss/∂values[i] by central differences D with two steps, combined so that the leading error cancels (Richardson):
 * (4·D(h/2) − D(h))/3. In float32 steps near 1e-2 balance the curvature against the rounding of the loss.
 * @returns the gradient, and a bound of its error by curvature: |D(h) − D(h/2)|/3
 */
export function gradientByDifferences(loss: () => number, values: Float32Array, i: number) {
  const coarse = centralDifference(loss, values, i, 2 ** -5);
  const fine = centralDifference(loss, values, i, 2 ** -6);
  return { gradient: (4 * fine - coarse) / 3, uncertainty: Math.abs(fine - coarse) / 3 };
}

function centralDifference(loss: () => number, values: Float32Array, i: number, step: number): number {
  const saved = values[i];
  values[i] = saved + step;
  const above = values[i];
  const lossAbove = loss();
  values[i] = saved - step;
  const difference = (lossAbove - loss()) / (above - values[i]);
  values[i] = saved;
  return difference;
}
