/** Labelled examples, inputs one after another. */
export interface Examples {
  readonly count: number;
  /** [count × size of an input]. */
  readonly inputs: Float32Array;
  /** [count]: the class of each, counted from 0. */
  readonly classes: Float32Array;
}

/** A task to learn: examples to learn from, and others, held back, to check by. */
export interface Task {
  readonly inputSize: number;
  readonly classes: number;
  readonly training: Examples;
  readonly heldOut: Examples;
}
