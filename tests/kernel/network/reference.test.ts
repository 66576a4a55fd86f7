import { describe, expect, it } from 'vitest';
import { backward, forward, meanSquaredError } from '../../../src/kernel/index.ts';
import { referenceLines } from '../reference.ts';
import { expectClose, type NetworkCase, prepared } from './referenceNetwork.ts';

const cases = referenceLines<NetworkCase>('networks.jsonl').filter(({ loss }) => loss === 'mse');

describe.each(cases.map((line) => [line.name, line] as const))('%s', (_name, line) => {
  const { network, workspace, targets } = prepared(line);
  const outputs = forward(workspace);
  const loss = meanSquaredError.evaluate(workspace, targets);
  backward(workspace);
  const { f64 } = line;

  it('has PyTorch’s pre-activations, activations and outputs', () => {
    workspace.layers.forEach(({ z, a }, l) => {
      expectClose(z, f64.z[l]);
      expectClose(a, f64.a[l]);
    });
    expectClose(outputs, f64.output);
  });

  it('has PyTorch’s loss', () => {
    expect(Math.abs(loss / f64.loss - 1)).toBeLessThan(1e-5);
  });

  it('has PyTorch’s deltas and gradients', () => {
    network.layers.forEach(({ weightGradients, biasGradients }, l) => {
      expectClose(workspace.layers[l].delta, f64.dz[l]);
      expectClose(weightGradients, f64.gradW[l]);
      expectClose(biasGradients, f64.gradb[l]);
    });
  });
});
