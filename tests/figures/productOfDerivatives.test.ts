import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import product from '../../src/figures/product-of-derivatives/model.ts';
import { initialValues } from '../../src/parameters/index.ts';

const steepest = { ...initialValues(product.parameters), weight: 1, spread: 0 };

describe('the product of derivatives', () => {
  it('is 0.25¹⁰ = 9.54e−7 after ten neurons at their steepest point', () => {
    expect(product.compute({ ...steepest, layers: 10 }).products[0]).toBe(0.25 ** 10);
    expect((0.25 ** 10).toExponential(2)).toBe('9.54e-7');
  });

  it('is first exactly zero at the 75th factor, in float32', () => {
    expect(product.compute({ ...steepest, layers: 74 }).zeroAfter).toBeUndefined();
    expect(product.compute({ ...steepest, layers: 75 }).zeroAfter).toBe(75);
    expect(product.compute({ ...steepest, layers: 100 }).zeroAfter).toBe(75);
  });

  it('keeps its size at w = 4, and reaches 1 for no smaller weight', () => {
    expect(product.compute({ ...steepest, layers: 100, weight: 4 }).products[0]).toBe(1);
    fc.assert(
      fc.property(fc.double({ min: -3.9, max: 3.9, noNaN: true }), fc.nat(), (weight, seed) => {
        const { factors } = product.compute({ ...steepest, weight, seed, spread: 1 });
        for (const factor of factors) expect(Math.abs(factor)).toBeLessThan(1);
      }),
    );
  });

  it('multiplies from the output to the input', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 30 }), (seed, layers) => {
        const { factors, products } = product.compute({ ...steepest, layers, seed, spread: 1 });
        factors.forEach((_, layer) => {
          const exact = factors.slice(layer).reduce((all, factor) => all * factor, 1);
          expect(products[layer]! / exact).toBeCloseTo(1, 5);
        });
      }),
    );
  });
});
