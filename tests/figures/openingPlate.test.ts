import { describe, expect, it } from 'vitest';
import { decimals } from '../../src/figures/opening-plate/decimals.ts';
import plate from '../../src/figures/opening-plate/model.ts';
import { initialValues } from '../../src/parameters/index.ts';

const complete = () => [...plate.refine!(initialValues(plate.parameters))].at(-1)!;

describe('the opening plate', () => {
  it('shows the median of 20 seeds at each of 30 layers', () => {
    const { sizes, seeds } = complete();
    expect([sizes.length, seeds]).toEqual([30, 20]);
  });

  it('falls at every layer towards the first, by the factor that theory gives a wide layer, 0.236 ± 10 %', () => {
    const { sizes } = complete();
    const factor = (sizes[3]! / sizes.at(-1)!) ** (1 / (sizes.length - 4));
    expect(Math.abs(factor / 0.236 - 1)).toBeLessThan(0.1);
  });
});

describe('a small length', () => {
  it.each([
    [8.2e-8, '0.000\u2009000\u200908'],
    [0.04, '0.04'],
    [0.25, '0.3'],
    [0, '0'],
  ])('%d is written out as %s', (value, text) => expect(decimals(value)).toBe(text));
});
