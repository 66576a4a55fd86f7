import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import neuron from '../../src/figures/neuron/model.ts';
import sigmoidFigure from '../../src/figures/sigmoid/model.ts';
import { initialValues } from '../../src/parameters/index.ts';

const initial = initialValues(neuron.parameters);
const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));
const unit = fc.double({ min: 0, max: 1, noNaN: true });
const weight = fc.double({ min: -2, max: 2, noNaN: true });
const any = fc.record({ x1: unit, x2: unit, x3: unit, w1: weight, w2: weight, w3: weight, b: weight });

describe('the neuron', () => {
  it('starts at z = 0.80·0.60 − 0.40·0.20 + 1.10·0.90 − 0.30 = 1.09, a = 0.748', () => {
    const data = neuron.compute(initial);
    expect(data.preActivation).toBeCloseTo(1.09, 6);
    expect(data.activation).toBeCloseTo(0.7484, 4);
  });

  it('starts where the sigmoid’s plot starts', () => {
    const { z } = initialValues(sigmoidFigure.parameters);
    expect(neuron.compute(initial).preActivation).toBeCloseTo(z, 6);
  });

  it('computes z = w·x + b and a = σ(z) for any inputs and weights', () => {
    fc.assert(
      fc.property(any, (given) => {
        const { x1, x2, x3, w1, w2, w3, b } = given;
        const data = neuron.compute({ ...initial, ...given });
        const z = w1 * x1 + w2 * x2 + w3 * x3 + b;
        expect(data.preActivation).toBeCloseTo(z, 5);
        expect(data.activation).toBeCloseTo(sigmoid(z), 6);
      }),
    );
  });

  it('sends back δ = ∂L/∂a·σ′(z), δ·x to the weights, δ to the bias and δ·w to the inputs', () => {
    fc.assert(
      fc.property(any, fc.double({ min: -1, max: 1, noNaN: true }), (given, upstream) => {
        const { x1, x2, x3, w1, w2, w3, b } = given;
        const data = neuron.compute({ ...initial, ...given, upstream, pass: 'backward' });
        const a = sigmoid(w1 * x1 + w2 * x2 + w3 * x3 + b);
        const delta = upstream * a * (1 - a);
        expect(data.delta).toBeCloseTo(delta, 6);
        for (const [i, x] of [x1, x2, x3].entries())
          expect(data.weightGradients[i]).toBeCloseTo(delta * x, 6);
        for (const [i, w] of [w1, w2, w3].entries()) expect(data.inputGradients[i]).toBeCloseTo(delta * w, 6);
      }),
    );
  });

  it('passes nothing back through a ReLU that is off', () => {
    const data = neuron.compute({ ...initial, b: -2, activation: 'relu', pass: 'backward' });
    expect(data.preActivation).toBeLessThan(0);
    expect([data.delta, ...data.weightGradients]).toEqual([0, 0, 0, 0]);
  });
});
