import type { Random } from '../random/createRandom.ts';
import type { Initialiser } from './Initialiser.ts';

/**
 * A random orthogonal matrix times the gain: the rows are orthonormal if there are no more of them than columns,
 * otherwise the columns are. Biases are 0.
 */
export const orthogonal = {
  name: 'orthogonal',
  label: 'orthogonal',
  formula: 'W = g\\,Q, \\quad Q^\\top Q = I \\;\\text{or}\\; Q\\,Q^\\top = I',
  source: 'Saxe, McClelland & Ganguli (2014)',
  deviation: (fanIn, fanOut) => 1 / Math.sqrt(Math.max(fanIn, fanOut)),
  fill({ weights, biases, fanIn, fanOut }, gain, random) {
    const wide = fanOut <= fanIn;
    const vectors = wide
      ? orthonormalVectors(fanOut, fanIn, random)
      : orthonormalVectors(fanIn, fanOut, random);
    for (let row = 0; row < fanOut; row++) {
      for (let column = 0; column < fanIn; column++) {
        weights[row * fanIn + column] = gain * (wide ? vectors[row][column] : vectors[column][row]);
      }
    }
    biases.fill(0);
  },
} as const satisfies Initialiser;

// Gram–Schmidt on normal vectors, uniformly distributed on the orthonormal frames. One pass leaves a rounding
// error that grows with the condition number; a second one removes it.
function orthonormalVectors(count: number, length: number, random: Random): Float64Array[] {
  const vectors: Float64Array[] = [];
  for (let v = 0; v < count; v++) {
    const vector = new Float64Array(length);
    for (let i = 0; i < length; i++) vector[i] = random.normal();
    for (let pass = 0; pass < 2; pass++) {
      for (const earlier of vectors) {
        const overlap = dot(vector, earlier);
        for (let i = 0; i < length; i++) vector[i] -= overlap * earlier[i];
      }
    }
    const norm = Math.sqrt(dot(vector, vector));
    for (let i = 0; i < length; i++) vector[i] /= norm;
    vectors.push(vector);
  }
  return vectors;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}
