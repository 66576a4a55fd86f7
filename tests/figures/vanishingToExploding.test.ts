import { describe, expect, it } from 'vitest';
import { criticalWeightVariance } from '../../src/figures/meanField.ts';
import { sizesByLayer } from '../../src/figures/sizesByLayer.ts';
import { createRatio, depths, gains, WIDTH } from '../../src/figures/vanishing-to-exploding/map.ts';
import figure, {
  ratioIn,
  type VanishingToExplodingData,
} from '../../src/figures/vanishing-to-exploding/model.ts';
import { initialValues } from '../../src/parameters/index.ts';
import { meanFieldFactor } from './meanFieldFactor.ts';

const initial = initialValues(figure.parameters);
const mapsOf = (activation: 'tanh' | 'relu' | 'sigmoid') =>
  [...figure.refine!({ ...initial, activation })] as VanishingToExplodingData[];
const maps = { tanh: mapsOf('tanh'), relu: mapsOf('relu'), sigmoid: mapsOf('sigmoid') };
const whole = (activation: keyof typeof maps) => maps[activation].at(-1)!;

describe('the critical scale of wide networks', () => {
  it('is σ_w² = 1.761 for tanh with σ_b² = 0.05', () => {
    expect(criticalWeightVariance('tanh', 0.05)).toBeCloseTo(1.761, 3);
  });

  it('is 1 for tanh without biases, and 2 for ReLU', () => {
    expect(criticalWeightVariance('tanh')).toBeCloseTo(1, 4);
    expect(criticalWeightVariance('relu')).toBeCloseTo(2, 10);
  });

  it.each([
    ['tanh', 0.05],
    ['tanh', 0.3],
    ['sigmoid', 0],
  ] as const)('is where χ, iterated from layer to layer, passes 1: %s, σ_b² = %d', (name, bias) => {
    const critical = criticalWeightVariance(name, bias);
    expect(meanFieldFactor(name, 0.95 * critical, bias)).toBeLessThan(1);
    expect(meanFieldFactor(name, 1.05 * critical, bias)).toBeGreaterThan(1);
  });
});

describe('a cell of the map', () => {
  it('is what a network of that gain and depth has, measured alone', () => {
    const sizes = sizesByLayer(
      {
        activation: 'tanh',
        initialiser: 'lecun-normal',
        depth: 20,
        width: WIDTH,
        gain: 1.33,
        batch: 4,
        seed: 7,
      },
      'delta',
    );
    const ratio = createRatio({ activation: 'tanh', depth: 20, seed: 7 }, 1)(1.33);
    expect(ratio / (sizes[0]! / sizes.at(-1)!)).toBeCloseTo(1, 5);
  });

  it('is 0 where everything is gone, infinite where float32 ends, and never no number', () => {
    expect(ratioIn(whole('relu'), 0.1, 100)).toBe(0);
    expect(ratioIn(whole('relu'), 10, 100)).toBe(Infinity);
    for (const activation of Object.keys(maps) as (keyof typeof maps)[])
      expect([...whole(activation).ratios].some(Number.isNaN)).toBe(false);
  });
});

describe('the map', () => {
  it.each(['tanh', 'relu'] as const)(
    'of %s vanishes below the critical gain and explodes above it',
    (name) => {
      const map = whole(name);
      for (const gain of gains.filter((each) => each < 0.8 * map.critical!))
        expect(ratioIn(map, gain, 100)).toBeLessThan(1e-6);
      for (const gain of gains.filter((each) => each > 1.8 * map.critical!))
        expect(ratioIn(map, gain, 100)).toBeGreaterThan(1e3);
    },
  );

  it('of tanh has its narrow path a little to the right of theory', () => {
    const whole100 = gains.filter((gain) => {
      const ratio = ratioIn(whole('tanh'), gain, 100);
      return ratio > 0.1 && ratio < 10;
    });
    expect(whole100.length).toBeGreaterThan(0);
    for (const gain of whole100) {
      expect(gain).toBeGreaterThan(1);
      expect(gain).toBeLessThan(1.8);
    }
  });

  it('forgives most gains at a depth of two, and few at a hundred', () => {
    const forgiven = (depth: number) =>
      gains.filter((gain) => {
        const ratio = ratioIn(whole('tanh'), gain, depth);
        return ratio > 0.1 && ratio < 10;
      }).length / gains.length;
    expect(forgiven(2)).toBeGreaterThan(0.6);
    expect(forgiven(100)).toBeLessThan(0.15);
  });

  it('of the sigmoid has no critical gain, and nothing whole at great depth', () => {
    expect(whole('sigmoid').critical).toBeUndefined();
    for (const gain of gains) expect(ratioIn(whole('sigmoid'), gain, 100)).toBeLessThan(0.1);
  });

  it('fills from a coarse estimate, then row by row from the shallowest, and is then complete', () => {
    const steps = maps.tanh;
    expect(steps.map(({ rows }) => rows)).toEqual([0, 0, ...depths.map((_, i) => i + 1)]);
    expect([...steps[0]!.ratios].every(Number.isNaN)).toBe(true);
    expect([...steps[1]!.ratios].some(Number.isNaN)).toBe(false);
    expect(steps[10]!.ratios.slice(0, 8 * gains.length)).toEqual(
      whole('tanh').ratios.slice(0, 8 * gains.length),
    );
  });

  it('is the same whichever cell is chosen', () => {
    expect(figure.pointers).toEqual(['gain', 'depth']);
    expect(figure.compute({ ...initial, gain: 10, depth: 2 })).toEqual(figure.compute(initial));
  });
});
