import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  activationNames,
  backward,
  backwardToInputs,
  createNetwork,
  createRandom,
  createWorkspace,
  forward,
  initialise,
} from '../../../src/kernel/index.ts';

const kinkless = activationNames.filter((name) => !name.endsWith('relu') && name !== 'selu');

/** A random network with random inputs and a random gradient arriving at its outputs. */
const networks = fc
  .record({
    sizes: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 4 }),
    hidden: fc.constantFrom(...kinkless),
    output: fc.constantFrom(...kinkless),
    batchSize: fc.integer({ min: 1, max: 4 }),
    seed: fc.nat(),
  })
  .map(({ sizes, hidden, output, batchSize, seed }) => {
    const network = createNetwork({ sizes, hidden, output });
    initialise(network, 'nielsen', { seed });
    const workspace = createWorkspace(network, { batchSize });
    const random = createRandom(seed);
    for (let i = 0; i < workspace.inputs.length; i++) workspace.inputs[i] = random.normal();
    const upstream = Float32Array.from(workspace.outputs, random.normal);
    /** L = Σ upstream · y, whose ∂L/∂y is the upstream. */
    const loss = () => forward(workspace).reduce((sum, y, i) => sum + y * upstream[i], 0);
    return { network, workspace, upstream, loss, hidden };
  });

/** Central difference of `loss` in `values[i]`. In float32 a step near 1e-2 balances rounding and curvature. */
function centralDifference(loss: () => number, values: Float32Array, i: number): number {
  const step = 2 ** -7;
  const saved = values[i];
  values[i] = saved + step;
  const above = values[i];
  const lossAbove = loss();
  values[i] = saved - step;
  const difference = (lossAbove - loss()) / (above - values[i]);
  values[i] = saved;
  return difference;
}

describe('backward', () => {
  it('gives the gradients that central differences give, for parameters and inputs', () => {
    fc.assert(
      fc.property(networks, ({ network, workspace, upstream, loss }) => {
        forward(workspace);
        workspace.outputGradients.set(upstream);
        backward(workspace);
        const scale = upstream.reduce((sum, x) => sum + Math.abs(x), 1);
        const pairs = [
          { values: network.parameters, gradients: Float32Array.from(network.gradients) },
          { values: workspace.inputs, gradients: Float32Array.from(backwardToInputs(workspace)) },
        ];
        for (const { values, gradients } of pairs) {
          gradients.forEach((gradient, i) => {
            const difference = centralDifference(loss, values, i);
            const scaleHere = scale + Math.abs(gradient);
            expect(Math.abs(gradient - difference) / scaleHere).toBeLessThan(2e-3);
          });
        }
      }),
      { numRuns: 200 },
    );
  });

  it('sums the gradients over the batch', () => {
    const network = createNetwork({ sizes: [2, 3], output: 'tanh' });
    initialise(network, 'nielsen', { seed: 1 });
    const gradients = (batchSize: number) => {
      const workspace = createWorkspace(network, { batchSize });
      workspace.inputs.fill(0.5);
      workspace.outputGradients.fill(1);
      forward(workspace);
      backward(workspace);
      return [...network.gradients];
    };
    expect(gradients(4)).toEqual(gradients(1).map((gradient) => 4 * gradient));
  });

  it('lets a closed ReLU pass exactly 0, even where the gradient above is infinite', () => {
    const network = createNetwork({ sizes: [1, 1], output: 'relu' });
    network.parameters.set([-1, 0]);
    const workspace = createWorkspace(network, { batchSize: 1 });
    workspace.inputs[0] = 1;
    forward(workspace);
    workspace.outputGradients[0] = Infinity;
    backward(workspace);
    expect([...network.gradients]).toEqual([0, 0]);
  });
});
