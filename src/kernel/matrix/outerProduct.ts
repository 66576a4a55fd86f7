/** The outer product of two vectors, c[m, n] = a[m]·b[n]: the gradient of a single example. */
export function outerProduct(
  c: Float32Array,
  rows: number,
  columns: number,
  a: Float32Array,
  b: Float32Array,
): void {
  let o = 0;
  for (let m = 0; m < rows; m++) {
    const x = a[m];
    for (let n = 0; n < columns; n++) {
      c[o] = x * b[n];
      o = (o + 1) | 0;
    }
  }
}
