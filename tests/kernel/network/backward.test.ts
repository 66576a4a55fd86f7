import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  activationNames,
  activations,
  backward,
  backwardToInputs,
  createNetwork,
  createRandom,
  createWorkspace,
  forward,
  initialise,
  losses,
  lossNames,
  type NetworkOptions,
  type Workspace,
} from '../../../src/kernel/index.ts';
import { gradientByDifferences } from './gradientByDifferences.ts';
import { parametersOf } from './referenceNetwork.ts';

/** Activations made of two pieces that meet at 0: differences across the joint say nothing about either. */
const JOINED = ['relu', 'leaky-relu', 'elu', 'selu', 'softsign'];

const variants = fc.record({
  sizes: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 4 }),
  residual: fc.boolean(),
  batchSize: fc.integer({ min: 1, max: 3 }),
  seed: fc.nat(),
});

type Variant = NetworkOptions & { batchSize: number; seed: number };

/** A random network on random inputs in [−1, 1]. */
function prepared(options: Variant) {
  const network = createNetwork(options);
  // Weights that spread z well keep the normalisation's curvature within reach of float32 differences.
  initialise(network, 'pytorch-default', { seed: options.seed, gain: options.layerNormalisation ? 3 : 1 });
  const random = createRandom(options.seed + 1);
  for (const { normalisation } of network.layers) {
    if (!normalisation) continue;
    for (let i = 0; i < normalisation.gains.length; i++) {
      normalisation.gains[i] = 0.5 + random.uniform();
      normalisation.shifts[i] = random.uniform() - 0.5;
    }
  }
  const workspace = createWorkspace(network, options);
  for (let i = 0; i < workspace.inputs.length; i++) workspace.inputs[i] = 2 * random.uniform() - 1;
  return { network, workspace, random };
}

/** On which side of its joint each unit stands. */
function sides({ layers }: Workspace): string {
  return layers
    .filter(({ layer }) => JOINED.includes(layer.activation.name))
    .map(({ z, normalisation }) => Array.from(normalisation ? normalisation.outputs : z, Math.sign).join(''))
    .join(' ');
}

/** Holds the gradients of L = Σ upstream · y, for parameters and inputs, against central differences. */
function expectGradients(variant: Variant) {
  const { network, workspace, random } = prepared(variant);
  const upstream = Float32Array.from(workspace.outputs, () => 2 * random.uniform() - 1);
  forward(workspace);
  const sidesHere = sides(workspace);
  /** NaN if a unit has crossed its joint. */
  const loss = () => {
    const sum = forward(workspace).reduce((sum, y, i) => sum + y * upstream[i], 0);
    return sides(workspace) === sidesHere ? sum : NaN;
  };
  workspace.outputGradients.set(upstream);
  backward(workspace);
  backwardToInputs(workspace);
  const pairs = parametersOf(network).map(({ values, gradients }) => ({ values, gradients }));
  pairs.push({ values: workspace.inputs, gradients: workspace.inputGradients });
  let compared = 0;
  for (const { values, gradients } of pairs) {
    Array.from(gradients).forEach((gradient, i) => {
      const difference = gradientByDifferences(loss, values, i);
      if (Number.isNaN(difference.gradient)) return;
      compared++;
      const tolerance = 1e-3 * (1 + Math.abs(gradient)) + difference.uncertainty;
      expect(Math.abs(gradient - difference.gradient)).toBeLessThan(tolerance);
    });
  }
  return compared;
}

/** Runs the check on random variants of a network, and makes sure that it has compared much. */
function expectGradientsOf(variants: fc.Arbitrary<Variant>, runs: number) {
  let compared = 0;
  fc.assert(
    fc.property(variants, (variant) => {
      compared += expectGradients(variant);
    }),
    { seed: 1, numRuns: runs },
  );
  expect(compared).toBeGreaterThan(10 * runs);
}

describe('backward gives the gradients that central differences give', () => {
  it.each(activationNames)('with %s, plain and residual', (name) => {
    expectGradientsOf(
      variants.map((variant) => ({ ...variant, hidden: name, output: name })),
      50,
    );
  });

  it.each(activationNames)('with %s and layer normalisation, plain and residual', (name) => {
    // Over fewer than four units normalisation is too curved for differences in float32.
    const wide = variants.map((variant) => {
      const width = 4 + (variant.seed % 3);
      return { ...variant, sizes: [3, width, width, 2], hidden: name, layerNormalisation: true };
    });
    expectGradientsOf(wide, 15);
  });

  it.each(lossNames)('of %s', (name) => {
    fc.assert(
      fc.property(variants, (variant) => {
        const { network, workspace, random } = prepared({ ...variant, hidden: 'tanh' });
        const classes = network.sizes[network.sizes.length - 1];
        const targets =
          name === 'softmax-cross-entropy'
            ? Float32Array.from({ length: variant.batchSize }, () => Math.floor(random.uniform() * classes))
            : Float32Array.from(workspace.outputs, random.uniform);
        const loss = () => {
          forward(workspace);
          return losses[name].evaluate(workspace, targets);
        };
        loss();
        backward(workspace);
        Array.from(network.gradients).forEach((gradient, i) => {
          const difference = gradientByDifferences(loss, network.parameters, i);
          expect(Math.abs(gradient - difference.gradient)).toBeLessThan(2e-4);
        });
      }),
      { seed: 1, numRuns: 50 },
    );
  });
});

describe('backward', () => {
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

  it('leaves delta as upstream times slope', () => {
    const { workspace } = prepared({ sizes: [3, 4, 2], hidden: 'gelu', batchSize: 2, seed: 1 });
    forward(workspace);
    workspace.outputGradients.fill(1);
    backward(workspace);
    for (const { delta, upstream, slope, z } of workspace.layers.slice(0, 1)) {
      expect([...slope]).toEqual([...z].map(activations.gelu.derivative));
      expect([...delta]).toEqual([...upstream].map((gradient, i) => Math.fround(gradient * slope[i])));
    }
  });
});
