/** Holds an array against the length its shape asks for. @throws RangeError with got, expected and action */
export function requireLength(values: Float32Array, expected: number, what: string, shape: string): void {
  if (values.length === expected) return;
  throw new RangeError(
    `${what} has ${values.length} values, expected ${shape} = ${expected}; pass them row-major.`,
  );
}
