import { describe, expect, it } from 'vitest';
import figure, { type GradientByLayerData } from '../../src/figures/gradient-by-layer/model.ts';
import { perLayerFactor } from '../../src/kernel/index.ts';
import { initialValues } from '../../src/parameters/index.ts';
import { meanFieldFactor } from './meanFieldFactor.ts';

const initial = initialValues(figure.parameters);
type Chosen = Parameters<typeof figure.compute>[0];

/** All that the figure computes for these values, over all of its seeds. */
const refined = (values: Partial<Chosen>): GradientByLayerData => {
  const all = [...figure.refine!({ ...initial, ...values })];
  return all.at(-1)!;
};

describe('the prediction for wide networks', () => {
  it.each([
    ['sigmoid', 1, 0.236],
    ['sigmoid', 1 / 3, 0.141],
    ['relu', 1 / 3, 0.408],
    ['relu', 1, Math.SQRT1_2],
    ['relu', 2, 1],
  ] as const)('for %s at n·Var(w) = %d is %d a layer', (activation, variance, factor) => {
    expect(meanFieldFactor(activation, variance).toFixed(3)).toBe(factor.toFixed(3));
  });

  it.each([
    ['sigmoid', 'lecun-normal'],
    ['sigmoid', 'pytorch-default'],
    ['relu', 'he-normal'],
    ['relu', 'lecun-normal'],
  ] as const)(
    'is met within 5 % by a %s network 256 wide, %s',
    { timeout: 60_000 },
    (activation, initialisation) => {
      const { series } = refined({
        activations: [activation],
        initialisation,
        width: 256,
        depth: 12,
        batch: 4,
      });
      const [{ median, predicted }] = series as [GradientByLayerData['series'][number]];
      expect(Math.abs(perLayerFactor(median) / perLayerFactor(predicted) - 1)).toBeLessThan(0.05);
    },
  );

  it.each([
    { initialisation: 'matched' },
    { initialisation: 'pytorch-default' },
    { initialisation: 'pytorch-default', gain: 2.2 },
  ] as const)(
    'follows a tanh network that does not settle within thirty layers, and its biases: $initialisation, $gain',
    { timeout: 60_000 },
    (chosen) => {
      const [{ median, predicted }] = refined({ activations: ['tanh'], width: 128, ...chosen }).series as [
        GradientByLayerData['series'][number],
      ];
      median.forEach((size, layer) => {
        const ratio = size / (predicted[layer]! * median.at(-1)!);
        expect(Math.abs(Math.log(ratio))).toBeLessThan(Math.log(1.4));
      });
    },
  );
});

describe('the gradient by layer', () => {
  it('is refined to 20 seeds, with the median inside its band', () => {
    const { seeds, series } = refined({ depth: 10 });
    expect(seeds).toBe(20);
    for (const { median, low, high } of series)
      median.forEach((size, layer) => {
        expect(size).toBeGreaterThanOrEqual(low[layer]!);
        expect(size).toBeLessThanOrEqual(high[layer]!);
      });
  });

  it('shows one seed at once, the same that the refinement starts with', () => {
    expect(figure.compute(initial)).toEqual([...figure.refine!(initial)][0]);
  });

  it('vanishes for the sigmoid and not for matched tanh and ReLU', () => {
    const ratios = refined({}).series.map(({ median }) => median[0]! / median.at(-1)!);
    expect(ratios[0]).toBeLessThan(1e-15);
    expect(ratios[1]).toBeGreaterThan(0.01);
    expect(ratios[2]).toBeGreaterThan(0.01);
  });

  it('says so where float32 has only zero left', () => {
    const data = refined({ depth: 100, activations: ['sigmoid'] });
    expect(data.series[0]!.median[0]).toBe(0);
    expect(figure.describe(data, initial)).toContain('sigmoid exactly 0.');
  });
});
