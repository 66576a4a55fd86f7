import { describe, expect, it } from 'vitest';
import {
  backward,
  createNetwork,
  createWorkspace,
  forward,
  type Layer,
  meanSquaredError,
  measure,
} from '../../../src/kernel/index.ts';
import { referenceLines } from '../reference.ts';
import { activationNamed } from './referenceNetwork.ts';

/** A line of deep.jsonl; tests/reference/README.md explains it. */
interface DeepCase {
  name: string;
  sizes: number[];
  activation: string;
  residual: boolean;
  batch: number;
  seed: number;
  gain: number;
  bias: number;
  input: number[];
  target: number[];
  W1: number[];
  b1: number[];
  Wlast: number[];
  f64: { loss: number; output: number[]; gradnorm_W: number[]; gradnorm_b: number[]; deltanorm: number[] };
  f32: DeepCase['f64'] & { n_subnormal: number[]; n_zero: number[]; n_nonfinite: number[] };
}

/** Where a float32 computation must still follow the float64 one. */
const SMALLEST_COMPARED = 1e-36;

const cases = referenceLines<DeepCase>('deep.jsonl');

it('the reference holds 23 deep networks', () => {
  expect(cases).toHaveLength(23);
});

describe.each(cases.map((line) => [line.name, line] as const))('%s', (name, line) => {
  const { network, workspace, targets } = prepared(line);
  const outputs = forward(workspace);
  const loss = meanSquaredError.evaluate(workspace, targets);
  backward(workspace);
  const measures = network.layers.map(({ weightGradients, biasGradients }, l) => ({
    gradnorm_W: measure(weightGradients),
    gradnorm_b: measure(biasGradients),
    deltanorm: measure(workspace.layers[l].delta),
  }));
  const shares = network.layers.map(counts);
  const overflows = name.includes('overflow');
  const saturates = line.activation === 'sigmoid' && line.gain === 8;
  // This network is chaotic: PyTorch's own float32 strays by 2.1e-4 from its float64.
  const tolerance = name === 'tanh-depth100-gain1.5' ? 2e-4 : 1e-4;

  it('has the weights, inputs and targets that PyTorch had', () => {
    expect([...network.layers[0].weights]).toEqual(line.W1);
    expect([...network.layers[0].biases]).toEqual(line.b1);
    expect([...network.layers[network.layers.length - 1].weights]).toEqual(line.Wlast);
    expect([...workspace.inputs]).toEqual(line.input);
    expect([...targets]).toEqual(line.target);
  });

  it.skipIf(overflows)('has PyTorch’s loss and outputs', () => {
    expect(Math.abs(loss / line.f64.loss - 1)).toBeLessThan(1e-4);
    outputs.forEach((output, i) => {
      expect(Math.abs(output / line.f64.output[i] - 1)).toBeLessThan(1e-4);
    });
  });

  it.skipIf(overflows)('has PyTorch’s float64 norms within 1e-4, layer by layer, down to 1e-36', () => {
    for (const norm of ['gradnorm_W', 'gradnorm_b', 'deltanorm'] as const) {
      const errors = line.f64[norm].map((expected, l) =>
        expected > SMALLEST_COMPARED ? Math.abs(measures[l][norm].l2 / expected - 1) : 0,
      );
      expect(Math.max(...errors)).toBeLessThan(tolerance);
    }
  });

  it('has as many gradients that are infinite or NaN as PyTorch’s float32, layer by layer', () => {
    expect(shares.map(({ nonFinite }) => nonFinite)).toEqual(line.f32.n_nonfinite);
  });

  it('has as many gradients that are 0 or subnormal as PyTorch’s float32, layer by layer', () => {
    const compared = network.layers.map((_, l) => l).filter((l) => !onTheEdge(line.f64.gradnorm_W[l]));
    // PyTorch's σ′ is σ(1 − σ), which is 0 where σ rounds to 1. The kernel's is not, and no more is the exact one.
    const zeros = line.f32.n_zero.map((zero) => (saturates ? 0 : zero));
    expect(compared.map((l) => shares[l].zero)).toEqual(compared.map((l) => zeros[l]));
    expect(compared.map((l) => shares[l].subnormal)).toEqual(compared.map((l) => line.f32.n_subnormal[l]));
    expect(compared.length).toBeGreaterThanOrEqual(network.layers.length - 5);
  });
});

/** Whether gradients are so near to half of 2^−149 that the order of the roundings decides between 0 and 2^−149. */
function onTheEdge(norm: number): boolean {
  return norm > 1e-46 && norm < 1e-43;
}

/** Entries of a layer's gradients that are zero, subnormal, or infinite or NaN. */
function counts({ weightGradients, biasGradients }: Layer) {
  const { zero, subnormal, nonFinite } = measure(Float32Array.of(...weightGradients, ...biasGradients));
  const entries = weightGradients.length + biasGradients.length;
  return {
    zero: Math.round(zero * entries),
    subnormal: Math.round(subnormal * entries),
    nonFinite: Math.round(nonFinite * entries),
  };
}

/** The network of a case: its weights come from a generator that the reference's README defines. */
function prepared({ sizes, activation, residual, batch, seed, gain, bias }: DeepCase) {
  let state = seed;
  const next = () => {
    state = (Math.imul(1664525, state) + 1013904223) >>> 0;
    return ((state >>> 8) + 0.5) / 2 ** 24;
  };
  const network = createNetwork({ sizes, hidden: activationNamed(activation), residual });
  for (const { weights, biases, fanIn } of network.layers) {
    const limit = (Math.sqrt(3) * gain) / Math.sqrt(fanIn);
    for (let i = 0; i < weights.length; i++) weights[i] = (2 * next() - 1) * limit;
    for (let i = 0; i < biases.length; i++) biases[i] = (2 * next() - 1) * bias;
  }
  const workspace = createWorkspace(network, { batchSize: batch });
  for (let i = 0; i < workspace.inputs.length; i++) workspace.inputs[i] = 2 * next() - 1;
  const targets = Float32Array.from(workspace.outputs, next);
  return { network, workspace, targets };
}
