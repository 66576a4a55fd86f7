import { LARGEST_SIZE } from '../contracts/size.ts';

/**
 * Scratch for four columns of the right-hand matrix, as doubles, side by side. Converting them once, and not in every
 * row, takes a fifth off a training step. Being constant at module level takes off another tenth: the engine then
 * knows its address.
 */
const panel = new Float64Array(4 * LARGEST_SIZE);

/**
 * The product of two matrices, c[m, n] = start[n] + Σ_k a[m, k]·b[n, k], for any strides: element (m, k) of a lies at
 * m · aRow + k · aStep, element (n, k) of b at n · bRow + k · bStep. Summed in double, rounded once on store.
 *
 * Two rows by four columns are computed at a time, so that a number is loaded once for several products: half the
 * time of plain loops.
 * @param c [rows × columns], row-major, overwritten
 * @param depth number of terms in each sum, up to 65 536
 * @param start [columns] where the sums start, null for 0
 */
export function multiply(
  c: Float32Array,
  rows: number,
  columns: number,
  depth: number,
  a: Float32Array,
  aRow: number,
  aStep: number,
  b: Float32Array,
  bRow: number,
  bStep: number,
  start: Float32Array | null,
): void {
  const p = panel;
  const end = (4 * depth) | 0;
  for (let n = 0; n < columns; n += 4) {
    // At the right edge the missing columns repeat the first one, and are not stored.
    const width = columns - n;
    let j0 = (n * bRow) | 0;
    let j1 = width > 1 ? (j0 + bRow) | 0 : j0;
    let j2 = width > 2 ? (j1 + bRow) | 0 : j0;
    let j3 = width > 3 ? (j2 + bRow) | 0 : j0;
    for (let j = 0; j < end; j = (j + 4) | 0) {
      p[j] = b[j0];
      p[(j + 1) | 0] = b[j1];
      p[(j + 2) | 0] = b[j2];
      p[(j + 3) | 0] = b[j3];
      j0 = (j0 + bStep) | 0;
      j1 = (j1 + bStep) | 0;
      j2 = (j2 + bStep) | 0;
      j3 = (j3 + bStep) | 0;
    }
    const start0 = start ? start[n] : 0;
    const start1 = start && width > 1 ? start[n + 1] : 0;
    const start2 = start && width > 2 ? start[n + 2] : 0;
    const start3 = start && width > 3 ? start[n + 3] : 0;
    for (let m = 0; m < rows; m += 2) {
      const both = m + 1 < rows;
      let i0 = (m * aRow) | 0;
      let i1 = both ? (i0 + aRow) | 0 : i0;
      let s00 = start0;
      let s01 = start1;
      let s02 = start2;
      let s03 = start3;
      let s10 = start0;
      let s11 = start1;
      let s12 = start2;
      let s13 = start3;
      for (let j = 0; j < end; j = (j + 4) | 0) {
        const y0 = p[j];
        const y1 = p[(j + 1) | 0];
        const y2 = p[(j + 2) | 0];
        const y3 = p[(j + 3) | 0];
        const x0 = a[i0];
        s00 += x0 * y0;
        s01 += x0 * y1;
        s02 += x0 * y2;
        s03 += x0 * y3;
        const x1 = a[i1];
        s10 += x1 * y0;
        s11 += x1 * y1;
        s12 += x1 * y2;
        s13 += x1 * y3;
        i0 = (i0 + aStep) | 0;
        i1 = (i1 + aStep) | 0;
      }
      const o = (m * columns + n) | 0;
      c[o] = s00;
      if (width > 1) c[o + 1] = s01;
      if (width > 2) c[o + 2] = s02;
      if (width > 3) c[o + 3] = s03;
      if (both) {
        const below = (o + columns) | 0;
        c[below] = s10;
        if (width > 1) c[below + 1] = s11;
        if (width > 2) c[below + 2] = s12;
        if (width > 3) c[below + 3] = s13;
      }
    }
  }
}
