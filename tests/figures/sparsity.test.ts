import { describe, expect, it } from 'vitest';
import figure from '../../src/figures/sparsity/model.ts';
import { EXAMPLES, hasDiverged, LAYERS, rasters, STEPS, UNITS } from '../../src/figures/sparsity/silence.ts';
import { initialValues } from '../../src/parameters/index.ts';

const SEEDS = Array.from({ length: 100 }, (_, i) => i + 1);
const setting = { activation: 'relu', shift: 0, rate: 0.1, seed: 1 } as const;
const deadAt = (step: number, values: Partial<Omit<typeof setting, 'activation'>> | object) =>
  rasters({ ...setting, ...values })[step]!.reduce((sum, { dead }) => sum + dead, 0);

describe('at He initialisation with zero biases', () => {
  // Given its inputs, a unit's z is symmetric about 0; units are independent, the examples of one unit are not.
  const starts = SEEDS.map((seed) => rasters({ ...setting, seed })[0]!);

  it.each(Array.from({ length: LAYERS }, (_, i) => i))(
    'half of the activations of layer %# are zero, within the binomial band',
    (layer) => {
      const shares = starts.map((layers) => layers[layer]!.zeros);
      const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
      const deviation = 0.5 / Math.sqrt(UNITS * SEEDS.length);
      expect(Math.abs(mean - 0.5)).toBeLessThan(3 * deviation);
    },
  );

  it('the units of the first layer are on for half of the examples each, within theirs', () => {
    // In the first layer the inputs are symmetric too, so that examples are independent given the weights.
    const counts = starts.flatMap(([first]) => first!.counts);
    const spread = Math.sqrt(
      counts.reduce((sum, count) => sum + (count - EXAMPLES / 2) ** 2, 0) / counts.length,
    );
    expect(spread / Math.sqrt(EXAMPLES / 4)).toBeGreaterThan(0.93);
    expect(spread / Math.sqrt(EXAMPLES / 4)).toBeLessThan(1.07);
  });
});

describe('a training that diverges', () => {
  // One notch above the rate that it begins with.
  const setting = { activation: 'leaky-relu', shift: 0, rate: 0.2, seed: 1 } as const;
  const values = { ...initialValues(figure.parameters), ...setting };
  const data = figure.compute(values);

  it('has no silent units to count, and nothing drawn as off', () => {
    const last = data.steps[STEPS]!;
    expect(last.map(({ zeros, dead }) => [zeros, dead])).toEqual(last.map(() => [Number.NaN, Number.NaN]));
    expect(last.every(hasDiverged)).toBe(true);
  });

  it('is described as one, from the step on at which it does', () => {
    const said = (step: number) => figure.describe(data, { ...values, step });
    expect(said(0)).toContain('of 28 units are dead');
    expect(said(STEPS)).toBe(
      'Step 20 of 20 at a learning rate of 0.2, leaky ReLU: training has diverged, and its numbers are no longer finite.',
    );
    expect(figure.table(data).rows[STEPS]).toEqual([STEPS, ...new Array(2 * LAYERS).fill(Number.NaN)]);
  });
});

describe('a raster', () => {
  const [layer] = rasters(setting)[STEPS]!.slice(1);
  it('is sorted from the busiest unit to the silent ones, and counts what it shows', () => {
    const { on, counts, zeros, dead } = layer!;
    expect([...counts]).toEqual([...counts].sort((a, b) => b - a));
    counts.forEach((count, unit) => {
      const row = on.subarray(unit * EXAMPLES, (unit + 1) * EXAMPLES);
      expect(row.reduce((sum, each) => sum + each, 0)).toBe(count);
    });
    expect(zeros).toBe(1 - counts.reduce((sum, count) => sum + count, 0) / (UNITS * EXAMPLES));
    expect(dead).toBe(counts.filter((count) => count === 0).length);
  });
});

describe('dead units', () => {
  it.each([1, 4, 6, 8])('come from a learning rate that is too large, seed %d', (seed) => {
    expect(deadAt(0, { seed })).toBeLessThan(4);
    expect(deadAt(STEPS, { seed, rate: 0.01 })).toBeLessThan(8);
    expect(deadAt(STEPS, { seed, rate: 0.1 })).toBeGreaterThan(20);
  });

  it('come from biases shifted down, before any training', () => {
    expect(deadAt(0, { shift: -1 })).toBeGreaterThan(10);
    expect(deadAt(0, {})).toBeLessThan(4);
  });

  it('stay as they are: no gradient reaches their weights', () => {
    // In the last hidden layer nothing before them moves once every unit of the network is silent.
    const counts = rasters({ ...setting, rate: 0.2, seed: 6 }).map((layers) => layers[1]!.dead);
    const silent = counts.indexOf(UNITS);
    expect(silent).toBeGreaterThan(0);
    for (const dead of counts.slice(silent)) expect(dead).toBe(UNITS);
  });

  it('are none with the leaky ReLU, whatever falls below zero', () => {
    const layers = rasters({ ...setting, activation: 'leaky-relu' })[STEPS]!;
    expect(layers.map(({ dead, zeros }) => [dead, zeros])).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
    expect(layers[2]!.counts.filter((count) => count === 0).length).toBeGreaterThan(10);
  });
});

describe('the figure', () => {
  it('computes all steps whichever is shown', () => {
    const initial = initialValues(figure.parameters);
    expect(figure.compute({ ...initial, step: 0 })).toEqual(figure.compute(initial));
  });
});
