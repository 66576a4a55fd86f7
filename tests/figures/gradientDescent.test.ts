import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  at,
  BIAS,
  curve,
  examples,
  minima,
  plateauEnd,
  RANGE,
} from '../../src/figures/gradient-descent/landscape.ts';
import figure from '../../src/figures/gradient-descent/model.ts';
import { initialValues } from '../../src/parameters/index.ts';

const { inputs, targets } = examples;
const sigma = (z: number) => 1 / (1 + Math.exp(-z));
/** L = Σ (σ(w·x + b) − t)²/n. */
const loss = (w: number) =>
  inputs.reduce((sum, x, i) => sum + (sigma(w * x + BIAS) - targets[i]!) ** 2, 0) / inputs.length;
/** ∂L/∂w = Σ 2·(a − t)·a·(1 − a)·x/n. */
const gradient = (w: number) =>
  inputs.reduce((sum, x, i) => {
    const a = sigma(w * x + BIAS);
    return sum + 2 * (a - targets[i]!) * a * (1 - a) * x;
  }, 0) / inputs.length;

const initial = initialValues(figure.parameters);
const run = (values: Partial<typeof initial>) => figure.compute({ ...initial, ...values }).path;

describe('the loss of one sigmoid neuron', () => {
  it('and its gradient are those of the closed form at any weight', () => {
    fc.assert(
      fc.property(fc.double({ min: RANGE.min, max: RANGE.max, noNaN: true }), (given) => {
        const w = Math.fround(given);
        const measured = at(w);
        expect(Math.abs(measured.loss - loss(w))).toBeLessThan(1e-7);
        expect(Math.abs(measured.gradient - gradient(w))).toBeLessThan(1e-6);
      }),
    );
  });

  it('has a local minimum and, beyond a hill, a lower one', () => {
    expect(minima).toHaveLength(2);
    const [first, second] = minima as [(typeof minima)[0], (typeof minima)[0]];
    expect(second.loss).toBeLessThan(first.loss);
    for (const { w, gradient: slope } of minima) {
      expect(Math.abs(slope)).toBeLessThan(1e-6);
      expect(loss(w)).toBeLessThan(Math.min(loss(w - 0.05), loss(w + 0.05)));
    }
    const hill = curve.filter(({ w }) => w > first.w && w < second.w);
    expect(Math.max(...hill.map(({ loss: height }) => height))).toBeGreaterThan(first.loss + 0.1);
  });

  it('is flat from the left end to where the plateau is said to end, and no further', () => {
    for (let w = RANGE.min; w < plateauEnd; w += 0.05) expect(Math.abs(gradient(w))).toBeLessThan(0.012);
    expect(Math.abs(gradient(plateauEnd))).toBeCloseTo(0.012, 6);
    expect(Math.abs(gradient(plateauEnd + 0.01))).toBeGreaterThan(0.012);
  });
});

describe('gradient descent', () => {
  it('takes at every step w ← w − η·∂L/∂w, in float32', () => {
    const rate = 2.5;
    const path = run({ rate });
    path.slice(1).forEach(({ w }, i) => {
      const before = path[i]!;
      expect(w).toBe(Math.fround(before.w - rate * before.gradient));
    });
  });

  it('never climbs while the steps are small', () => {
    for (const start of [-4, -1.25, 0, 2, 8]) {
      const losses = run({ start, rate: 0.5 }).map(({ loss: height }) => height);
      losses.slice(1).forEach((height, i) => {
        expect(height).toBeLessThanOrEqual(losses[i]! + 1e-7);
      });
    }
  });

  it('stays where it is at the learning rate 0', () => {
    expect(new Set(run({ rate: 0 }).map(({ w }) => w)).size).toBe(1);
  });

  it('computes its whole path whatever step is shown', () => {
    expect(figure.compute({ ...initial, step: 3 })).toEqual(figure.compute(initial));
  });
});
