import { expect } from 'vitest';
import {
  type ActivationName,
  createNetwork,
  createWorkspace,
  type Loss,
  losses,
  type Network,
} from '../../../src/kernel/index.ts';

/** A line of networks.jsonl or residual-and-layernorm.jsonl; tests/reference/README.md explains it. */
export interface NetworkCase {
  name: string;
  sizes: number[];
  activation: string;
  out_activation: string;
  residual?: boolean;
  layernorm?: boolean;
  loss: 'mse' | 'bce_logits' | 'softmax_ce';
  batch: number;
  lr: number;
  lr_adam: number;
  W: number[][];
  b: number[][];
  ln_gain?: number[][];
  ln_bias?: number[][];
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
    grad_ln_gain?: number[][];
    grad_ln_bias?: number[][];
    gradnorm_W: number[];
    gradnorm_b: number[];
    deltanorm: number[];
  };
  after10: Record<'sgd' | 'momentum' | 'adam', ParametersAfterTraining>;
}

interface ParametersAfterTraining {
  losses: number[];
  W: number[][];
  b: number[][];
  ln_gain?: number[][];
  ln_bias?: number[][];
}

const lossOf: Record<NetworkCase['loss'], Loss> = {
  mse: losses['mean-squared-error'],
  bce_logits: losses['binary-cross-entropy'],
  softmax_ce: losses['softmax-cross-entropy'],
};

/** The kernel's network of a case, with its parameters, its inputs in a workspace, its targets and its loss. */
export function prepared(line: NetworkCase) {
  const network = createNetwork({
    sizes: line.sizes,
    hidden: activationNamed(line.activation),
    output: activationNamed(line.out_activation),
    residual: line.residual ?? false,
    layerNormalisation: line.layernorm ?? false,
  });
  parametersOf(network).forEach(({ values, field, l }) => {
    values.set(line[field]![l]);
  });
  const workspace = createWorkspace(network, { batchSize: line.batch });
  workspace.inputs.set(line.input);
  return { network, workspace, targets: Float32Array.from(line.target), loss: lossOf[line.loss] };
}

/** Every array of parameters with its gradients, the reference's name for it, and its layer. */
export function parametersOf({ layers }: Network) {
  return layers.flatMap(({ weights, biases, weightGradients, biasGradients, normalisation }, l) => [
    { field: 'W' as const, gradientField: 'gradW' as const, values: weights, gradients: weightGradients, l },
    { field: 'b' as const, gradientField: 'gradb' as const, values: biases, gradients: biasGradients, l },
    ...(normalisation
      ? [
          {
            field: 'ln_gain' as const,
            gradientField: 'grad_ln_gain' as const,
            values: normalisation.gains,
            gradients: normalisation.gainGradients,
            l,
          },
          {
            field: 'ln_bias' as const,
            gradientField: 'grad_ln_bias' as const,
            values: normalisation.shifts,
            gradients: normalisation.shiftGradients,
            l,
          },
        ]
      : []),
  ]);
}

/** Our names for PyTorch's. */
export function activationNamed(reference: string): ActivationName {
  return reference === 'linear' ? 'identity' : (reference.replace('_', '-') as ActivationName);
}

/**
 * Holds an array against PyTorch's: each value within the tolerance relative to its own size, or, where a sum has
 * cancelled, within a tenth of the tolerance relative to the array's largest.
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
