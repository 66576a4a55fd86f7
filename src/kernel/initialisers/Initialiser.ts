import type { Random } from '../random/createRandom.ts';

/** What an initialiser fills: one dense layer's parameters. */
export interface InitialisedLayer {
  readonly fanIn: number;
  readonly fanOut: number;
  /** [fanOut × fanIn], row-major. */
  readonly weights: Float32Array;
  /** [fanOut]. */
  readonly biases: Float32Array;
}

/** A rule by which a layer's weights and biases are drawn before training. */
export interface Initialiser {
  /** Kebab-case identifier, stable: permalinks carry it. */
  readonly name: string;
  /** Name in running text. */
  readonly label: string;
  /** Distribution of a weight, TeX; g is the gain, n_in and n_out are fan-in and fan-out. */
  readonly formula: string;
  readonly source: string;
  /** Standard deviation of a weight at gain 1. */
  deviation(fanIn: number, fanOut: number): number;
  /** Standard deviation of a bias; without it, biases are 0. */
  biasDeviation?(fanIn: number): number;
  /** Draws all weights, row by row, then all biases. */
  fill(layer: InitialisedLayer, gain: number, random: Random): void;
}
