/**
 * The product of one row and a matrix, c[n] = start[n] + Σ_k a[k]·b[n, k], with `multiply`'s strides for b: the
 * case of a single example, where nothing is used twice and a panel doesn't pay. Four columns are computed at a time.
 */
export function multiplyRow(
  c: Float32Array,
  columns: number,
  depth: number,
  a: Float32Array,
  b: Float32Array,
  bRow: number,
  bStep: number,
  start: Float32Array | null,
): void {
  let n = 0;
  for (; n + 4 <= columns; n += 4) {
    let s0 = start ? start[n] : 0;
    let s1 = start ? start[n + 1] : 0;
    let s2 = start ? start[n + 2] : 0;
    let s3 = start ? start[n + 3] : 0;
    let j0 = (n * bRow) | 0;
    let j1 = (j0 + bRow) | 0;
    let j2 = (j1 + bRow) | 0;
    let j3 = (j2 + bRow) | 0;
    for (let k = 0; k < depth; k++) {
      const x = a[k];
      s0 += x * b[j0];
      s1 += x * b[j1];
      s2 += x * b[j2];
      s3 += x * b[j3];
      j0 = (j0 + bStep) | 0;
      j1 = (j1 + bStep) | 0;
      j2 = (j2 + bStep) | 0;
      j3 = (j3 + bStep) | 0;
    }
    c[n] = s0;
    c[n + 1] = s1;
    c[n + 2] = s2;
    c[n + 3] = s3;
  }
  for (; n < columns; n++) {
    let sum = start ? start[n] : 0;
    for (let k = 0; k < depth; k++) sum += a[k] * b[n * bRow + k * bStep];
    c[n] = sum;
  }
}
