import { describe, it } from 'vitest';
import { backward, createOptimiser, forward, optimiserNames } from '../../../src/kernel/index.ts';
import { expectClose, type NetworkCase, parametersOf, prepared } from '../network/referenceNetwork.ts';
import { referenceLines } from '../reference.ts';

const cases = [
  ...referenceLines<NetworkCase>('networks.jsonl'),
  ...referenceLines<NetworkCase>('residual-and-layernorm.jsonl'),
];

describe.each(optimiserNames)('ten steps of %s', (name) => {
  it.each(cases.map((line) => [line.name, line] as const))('lead %s where PyTorch gets', (_name, line) => {
    const { network, workspace, targets, loss } = prepared(line);
    const optimiser = createOptimiser(network, name, {
      learningRate: name === 'adam' ? line.lr_adam : line.lr,
    });
    const expected = line.after10[name];
    const lossesOnTheWay = expected.losses.map(() => {
      forward(workspace);
      const lossBefore = loss.evaluate(workspace, targets);
      backward(workspace);
      optimiser.step();
      return lossBefore;
    });
    expectClose(lossesOnTheWay, expected.losses, 1e-4);
    for (const { field, values, l } of parametersOf(network)) expectClose(values, expected[field]![l], 1e-4);
  });
});
