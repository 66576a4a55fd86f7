import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNetwork } from '../../../src/kernel/index.ts';
import { affine } from '../../../src/kernel/matrix/affine.ts';
import { backpropagate } from '../../../src/kernel/matrix/backpropagate.ts';
import { backpropagateRow } from '../../../src/kernel/matrix/backpropagateRow.ts';
import { parameterGradients } from '../../../src/kernel/matrix/parameterGradients.ts';
import { createRandom } from '../../../src/kernel/random/createRandom.ts';

const shapes = fc.record({
  batch: fc.integer({ min: 1, max: 9 }),
  fanIn: fc.integer({ min: 1, max: 13 }),
  fanOut: fc.integer({ min: 1, max: 13 }),
  seed: fc.nat(),
});

const sumOver = (count: number, term: (i: number) => number, start = 0) => {
  let sum = start;
  for (let i = 0; i < count; i++) sum += term(i);
  return Math.fround(sum);
};

function drawn({
  batch,
  fanIn,
  fanOut,
  seed,
}: {
  batch: number;
  fanIn: number;
  fanOut: number;
  seed: number;
}) {
  const { normal } = createRandom(seed);
  const [layer] = createNetwork({ sizes: [fanIn, fanOut] }).layers;
  layer.weights.forEach((_, i) => {
    layer.weights[i] = normal();
  });
  layer.biases.forEach((_, i) => {
    layer.biases[i] = normal();
  });
  return {
    layer,
    weights: layer.weights,
    biases: layer.biases,
    x: new Float32Array(batch * fanIn).map(normal),
    delta: new Float32Array(batch * fanOut).map(normal),
  };
}

describe('the tiled products have the same bits as plain sums in double, for any shape', () => {
  it('z = W·x + b', () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        const { batch, fanIn, fanOut } = shape;
        const { layer, x, weights, biases } = drawn(shape);
        const z = new Float32Array(batch * fanOut).fill(NaN);
        affine(layer, x, z, batch);
        const expected = z.map((_, o) => {
          const [example, unit] = [Math.floor(o / fanOut), o % fanOut];
          return sumOver(fanIn, (i) => weights[unit * fanIn + i] * x[example * fanIn + i], biases[unit]);
        });
        expect(z).toEqual(expected);
      }),
    );
  });

  it('∂L/∂x = Wᵀ·δ', () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        const { batch, fanIn, fanOut } = shape;
        const { layer, weights, delta } = drawn(shape);
        const gradients = new Float32Array(batch * fanIn).fill(NaN);
        backpropagate(layer, delta, gradients, batch);
        const expected = gradients.map((_, o) => {
          const [example, i] = [Math.floor(o / fanIn), o % fanIn];
          return sumOver(fanOut, (unit) => delta[example * fanOut + unit] * weights[unit * fanIn + i]);
        });
        expect(gradients).toEqual(expected);
      }),
    );
  });

  it('∂L/∂W = Σ δ·xᵀ and ∂L/∂b = Σ δ', () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        const { batch, fanIn, fanOut } = shape;
        const { layer, x, delta } = drawn(shape);
        const { weightGradients, biasGradients } = layer;
        parameterGradients(layer, delta, x, batch);
        const expectedWeights = weightGradients.map((_, o) => {
          const [unit, i] = [Math.floor(o / fanIn), o % fanIn];
          return sumOver(batch, (example) => delta[example * fanOut + unit] * x[example * fanIn + i]);
        });
        const expectedBiases = biasGradients.map((_, unit) =>
          sumOver(batch, (example) => delta[example * fanOut + unit]),
        );
        expect(weightGradients).toEqual(expectedWeights);
        expect(biasGradients).toEqual(expectedBiases);
      }),
    );
  });

  it('all gradients of a single example, in one pass', () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        const { fanIn, fanOut } = shape;
        const { layer, weights, x, delta } = drawn({ ...shape, batch: 1 });
        const gradients = new Float32Array(fanIn).fill(NaN);
        layer.weightGradients.fill(NaN);
        backpropagateRow(layer, delta, x, gradients);
        const expected = gradients.map((_, i) =>
          sumOver(fanOut, (unit) => delta[unit] * weights[unit * fanIn + i]),
        );
        expect(gradients).toEqual(expected);
        expect(layer.weightGradients).toEqual(
          weights.map((_, o) => delta[Math.floor(o / fanIn)] * x[o % fanIn]),
        );
        expect(layer.biasGradients).toEqual(delta);
      }),
    );
  });
});
