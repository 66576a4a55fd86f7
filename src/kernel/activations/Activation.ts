/** An activation function a = φ(z), with what a reader and a network need to know of it. */
export interface Activation {
  /** Kebab-case identifier, stable: permalinks carry it. */
  readonly name: string;
  /** Name in running text. */
  readonly label: string;
  /** Symbol in formulas, TeX. */
  readonly symbol: string;
  /** φ(z), TeX. */
  readonly formula: string;
  /** φ′(z), TeX. */
  readonly derivativeFormula: string;
  /** Where it was proposed or defined. */
  readonly source: string;
  /** The supremum of |φ′| and a z where φ′ takes it; `at` is an end of the line where φ′ only approaches it. */
  readonly largestSlope: { readonly slope: number; readonly at: number };
  /** Infimum and supremum of φ. */
  readonly range: readonly [number, number];
  /**
   * φ(z) and φ′(z) as the network computes them.
   * @param z is rounded to float32 first
   * @returns a float32 number within 1 unit in the last place; the limit at ±Infinity, NaN for NaN
   */
  value(z: number): number;
  derivative(z: number): number;
  /**
   * Activations and slopes of whole arrays: a[i] = φ(z[i]) and slope[i] = φ′(z[i]), computed in double and
   * rounded on store. All arrays have z's length.
   */
  activate(z: Float32Array, a: Float32Array, slope: Float32Array): void;
}
