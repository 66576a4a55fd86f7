const float32 = new Float32Array(1);
const bits = new Int32Array(float32.buffer);

/** Steps from one float32 to another along the line of all of them: 1 for neighbours, 0 for equal ones (and ±0). */
export function unitsApart(a: number, b: number): number {
  return Math.abs(position(a) - position(b));
}

function position(value: number): number {
  float32[0] = value;
  return bits[0] < 0 ? -(bits[0] & 0x7fffffff) : bits[0];
}
