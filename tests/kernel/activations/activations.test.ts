import { describe, expect, it } from 'vitest';
import { type ActivationName, activationNames, activations } from '../../../src/kernel/index.ts';
import { unitsApart } from '../float32.ts';
import { activationNamed } from '../network/referenceNetwork.ts';
import { referenceLines } from '../reference.ts';

interface Table {
  f: number[];
  df: number[];
}
interface Line {
  x: number[];
  activation: string;
  f64: Table;
  exact: Table;
}

const [{ x: points }, ...lines] = referenceLines<Line>('activations.jsonl');

describe.each(lines.map((line) => [activationNamed(line.activation), line] as const))('%s', (name, line) => {
  const activation = activations[name];
  const float32Points = points
    .map((x, i) => ({ x, i }))
    .filter(({ x }) => Number.isFinite(x) && Math.fround(x) === x);

  it('has the exact values within 1 unit in the last place', () => {
    const misses = float32Points.filter(
      ({ x, i }) => !(unitsApart(activation.value(x), line.exact.f[i]) <= 1),
    );
    expect(misses.map(({ x, i }) => [x, activation.value(x), line.exact.f[i]])).toEqual([]);
  });

  it('has the exact slopes within 1 unit in the last place', () => {
    const misses = float32Points.filter(
      ({ x, i }) => !(unitsApart(activation.derivative(x), line.exact.df[i]) <= 1),
    );
    expect(misses.map(({ x, i }) => [x, activation.derivative(x), line.exact.df[i]])).toEqual([]);
  });

  it('has PyTorch’s limits at ±Infinity, where PyTorch has one', () => {
    for (const x of [Infinity, -Infinity]) {
      const i = points.indexOf(x);
      if (!Number.isNaN(line.f64.f[i])) expect(activation.value(x)).toBe(Math.fround(line.f64.f[i]));
      if (!Number.isNaN(line.f64.df[i])) expect(activation.derivative(x)).toBe(Math.fround(line.f64.df[i]));
    }
  });

  it('is never NaN but for NaN', () => {
    for (const x of points.slice(0, -1)) {
      expect(activation.value(x)).not.toBeNaN();
      expect(activation.derivative(x)).not.toBeNaN();
    }
    expect(activation.value(NaN)).toBeNaN();
    expect(activation.derivative(NaN)).toBeNaN();
  });

  it('stays in its range, and comes near both ends', () => {
    const values = points.slice(0, -1).map((x) => activation.value(x));
    const [low, high] = activation.range;
    const grid = Array.from({ length: 4001 }, (_, i) => activation.value(i / 1000 - 4));
    const least = Math.min(...values, ...grid);
    const most = Math.max(...values, ...grid);
    expect(least).toBeGreaterThanOrEqual(Math.fround(low));
    expect(most).toBeLessThanOrEqual(high);
    expect(least).toBeLessThanOrEqual(Math.fround(low) + 1e-6);
    expect(most).toBeGreaterThanOrEqual(high - 1e-4);
  });

  it('has the largest slope that it states, where it states it', () => {
    const { slope, at } = activation.largestSlope;
    const slopes = Array.from({ length: 40001 }, (_, i) => Math.abs(activation.derivative(i / 1000 - 20)));
    expect(Math.max(...slopes)).toBeCloseTo(slope, 6);
    expect(activation.derivative(at)).toBeCloseTo(slope, 6);
  });
});

describe('activations', () => {
  it('cover every activation of the reference, and carry their own names', () => {
    expect([...activationNames].sort()).toEqual(lines.map((line) => activationNamed(line.activation)).sort());
    for (const name of activationNames) expect(activations[name].name).toBe(name);
  });

  it('give the same bits for an array as for single numbers', () => {
    const z = Float32Array.from(points);
    for (const { activate, value, derivative } of Object.values(activations)) {
      const a = new Float32Array(z.length);
      const slope = new Float32Array(z.length);
      activate(z, a, slope);
      expect([...a]).toEqual([...z].map(value));
      expect([...slope]).toEqual([...z].map(derivative));
    }
  });

  it('have PyTorch’s slopes at the kink: 0 for ReLU, 0.01 for leaky ReLU, 1 for ELU', () => {
    const atZero = (name: ActivationName) => activations[name].derivative(0);
    expect([atZero('relu'), atZero('leaky-relu'), atZero('elu')]).toEqual([0, Math.fround(0.01), 1]);
  });

  it('are 0 at 0, not −0, where they go through the origin', () => {
    const atZero = Object.values(activations).map(({ value }) => value(0));
    expect(atZero.filter((value) => value === 0).length).toBeGreaterThan(5);
    expect(atZero.filter((value) => Object.is(value, -0))).toEqual([]);
  });

  it('keep a sigmoid slope in the tails: σ′(z) = σ(z)·σ(−z) down to the smallest float32', () => {
    expect(activations.sigmoid.derivative(100)).toBe(activations.sigmoid.value(-100));
    expect(activations.sigmoid.derivative(103)).toBeGreaterThan(0);
    expect(activations.sigmoid.derivative(104)).toBe(0);
  });
});
