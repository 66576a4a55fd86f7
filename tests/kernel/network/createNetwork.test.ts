import { describe, expect, it } from 'vitest';
import { type ActivationName, createNetwork, createWorkspace } from '../../../src/kernel/index.ts';

describe('createNetwork', () => {
  it('lays parameters and gradients out flat: each layer’s weights, then its biases', () => {
    const network = createNetwork({ sizes: [3, 4, 2] });
    expect(network.parameters).toHaveLength(3 * 4 + 4 + 4 * 2 + 2);
    network.layers[0].weights.fill(1);
    network.layers[0].biases.fill(2);
    network.layers[1].weights.fill(3);
    network.layers[1].biases.fill(4);
    expect(network.parameters.join('')).toBe('11111111111122223333333344');
    network.gradients.fill(7);
    expect(network.layers[1].weightGradients.join('')).toBe('77777777');
    expect(network.layers[1].biasGradients.join('')).toBe('77');
  });

  it('gives each layer its fan-in, fan-out and activation', () => {
    const { layers } = createNetwork({ sizes: [3, 4, 2], hidden: 'relu', output: 'tanh' });
    expect(layers.map(({ fanIn, fanOut, activation }) => [fanIn, fanOut, activation.name])).toEqual([
      [3, 4, 'relu'],
      [4, 2, 'tanh'],
    ]);
  });

  it('takes one activation for each hidden layer', () => {
    const { layers } = createNetwork({ sizes: [1, 2, 3, 1], hidden: ['gelu', 'silu'] });
    expect(layers.map(({ activation }) => activation.name)).toEqual(['gelu', 'silu', 'identity']);
  });

  it('refuses sizes and activations that make no network', () => {
    expect(() => createNetwork({ sizes: [3] })).toThrow(
      'sizes has 1 entries, expected at least 2: [inputs, …, outputs].',
    );
    expect(() => createNetwork({ sizes: [3, 0, 2] })).toThrow(
      'sizes[1] is 0, expected an integer from 1 to 65536.',
    );
    expect(() => createNetwork({ sizes: [3, 1.5] })).toThrow(
      'sizes[1] is 1.5, expected an integer from 1 to 65536.',
    );
    expect(() => createNetwork({ sizes: [1, 2, 1], hidden: ['relu', 'relu'] })).toThrow(
      'hidden has 2 activations, expected one for each of the 1 hidden layers.',
    );
    expect(() => createNetwork({ sizes: [1, 2, 1], hidden: 'ReLU' as ActivationName })).toThrow(
      "activation is 'ReLU', expected one of identity, sigmoid,",
    );
  });
});

describe('createWorkspace', () => {
  it('gives each layer room for a batch, and reads its inputs from the layer below', () => {
    const workspace = createWorkspace(createNetwork({ sizes: [3, 4, 2] }), { batchSize: 5 });
    expect(workspace.inputs).toHaveLength(15);
    expect(workspace.layers.map(({ z }) => z.length)).toEqual([20, 10]);
    expect(workspace.layers[0].inputs).toBe(workspace.inputs);
    expect(workspace.layers[1].inputs).toBe(workspace.layers[0].a);
    expect(workspace.outputs).toBe(workspace.layers[1].a);
    expect(workspace.outputGradients).toBe(workspace.layers[1].upstream);
  });

  it('refuses a batch without examples', () => {
    const network = createNetwork({ sizes: [1, 1] });
    expect(() => createWorkspace(network, { batchSize: 0 })).toThrow(
      'batchSize is 0, expected an integer from 1 to 65536.',
    );
  });
});
