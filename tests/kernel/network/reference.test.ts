import { describe, expect, it } from 'vitest';
import { backward, forward } from '../../../src/kernel/index.ts';
import { referenceLines } from '../reference.ts';
import { expectClose, type NetworkCase, parametersOf, prepared } from './referenceNetwork.ts';

const cases = [
  ...referenceLines<NetworkCase>('networks.jsonl'),
  ...referenceLines<NetworkCase>('residual-and-layernorm.jsonl'),
];

it('the reference holds 47 networks', () => {
  expect(cases).toHaveLength(47);
});

describe.each(cases.map((line) => [line.name, line] as const))('%s', (_name, line) => {
  const { network, workspace, targets, loss } = prepared(line);
  const outputs = forward(workspace);
  const lossValue = loss.evaluate(workspace, targets);
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
    expectClose([lossValue], [f64.loss]);
  });

  it('has PyTorch’s deltas', () => {
    workspace.layers.forEach(({ delta }, l) => {
      expectClose(delta, f64.dz[l]);
    });
  });

  it('has PyTorch’s gradients', () => {
    for (const { gradientField, gradients, l } of parametersOf(network)) {
      expectClose(gradients, f64[gradientField]![l]);
    }
  });
});
