import { describe, expect, it } from 'vitest';
import {
  backward,
  createNetwork,
  createOptimiser,
  createWorkspace,
  forward,
} from '../../../src/kernel/index.ts';

describe('what float32 does to a vanishing gradient', () => {
  it('a product of factors 0.25 is first exactly 0 at the 75th', () => {
    // A chain of sigmoids with weight 1 that all stand at z = 0, where σ′ is 0.25.
    const depth = 80;
    const network = createNetwork({
      sizes: new Array(depth + 1).fill(1),
      hidden: 'sigmoid',
      output: 'sigmoid',
    });
    for (const { weights, biases } of network.layers) {
      weights[0] = 1;
      biases[0] = -0.5;
    }
    const workspace = createWorkspace(network, { batchSize: 1 });
    workspace.inputs[0] = 0.5;
    forward(workspace);
    workspace.outputGradients[0] = 1;
    backward(workspace);
    const goingBack = workspace.layers.map(({ delta }) => delta[0]).reverse();
    expect(goingBack.slice(0, 3)).toEqual([0.25, 0.0625, 0.015625]);
    expect(goingBack.indexOf(0) + 1).toBe(75);
    expect(goingBack[73]).toBe(2 ** -148);
  });

  it('a weight of 0.1 with learning rate 0.1 moves at a gradient of 0.25^12 and stands still at 0.25^13', () => {
    const network = createNetwork({ sizes: [1, 1] });
    const moved = (gradient: number) => {
      network.parameters[0] = 0.1;
      network.gradients[0] = gradient;
      createOptimiser(network, 'sgd', { learningRate: 0.1 }).step();
      return network.parameters[0] !== Math.fround(0.1);
    };
    expect(moved(0.25 ** 12)).toBe(true);
    expect(moved(0.25 ** 13)).toBe(false);
  });
});
