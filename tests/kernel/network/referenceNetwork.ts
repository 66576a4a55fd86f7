import { expect } from 'vitest';
import { type ActivationName, createNetwork, createWorkspace } from '../../../src/kernel/index.ts';

/** A line of networks.jsonl; tests/reference/README.md explains it. */
export interface NetworkCase {
  name: string;
  sizes: number[];
  activation: string;
  out_activation: string;
  loss: 'mse' | 'bce_logits' | 'softmax_ce';
  batch: number;
  W: number[][];
  b: number[][];
  input: number[];
  target: number[];
  f64: {
    loss: number;
    output: number[];
    z: number[][];
    a: number[][];
    dz: number[][];
    gradW: number[][];
    gradb: number[][];
  };
}

/** The kernel's network of a case, with its parameters, its inputs in a workspace, and its targets. */
export function prepared(line: NetworkCase) {
  const network = createNetwork({
    sizes: line.sizes,
    hidden: activationNamed(line.activation),
    output: activationNamed(line.out_activation),
  });
  network.layers.forEach(({ weights, biases }, l) => {
    weights.set(line.W[l]);
    biases.set(line.b[l]);
  });
  const workspace = createWorkspace(network, { batchSize: line.batch });
  workspace.inputs.set(line.input);
  return { network, workspace, targets: Float32Array.from(line.target) };
}

/** Our names for PyTorch's. */
export function activationNamed(reference: string): ActivationName {
  return reference === 'linear' ? 'identity' : (reference.replace('_', '-') as ActivationName);
}

/**
 * Holds an array against PyTorch's: each value within 1e-5 of its own size, or, where a sum has cancelled, within
 * 1e-6 of the array's largest.
 */
export function expectClose(got: ArrayLike<number>, expected: ArrayLike<number>, tolerance = 1e-5): void {
  expect(got.length).toBe(expected.length);
  const largest = Array.from(expected).reduce((max, x) => Math.max(max, Math.abs(x)), 0);
  const misses = Array.from(got)
    .map((value, i) => ({ i, got: value, expected: expected[i] }))
    .filter((pair) => {
      const error = Math.abs(pair.got - pair.expected);
      return !(error <= tolerance * Math.abs(pair.expected) || error <= (tolerance / 10) * largest);
    });
  expect(misses).toEqual([]);
}
