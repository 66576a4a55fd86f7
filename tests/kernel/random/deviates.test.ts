import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../src/kernel/random/createRandom.ts';
import { normalQuantile } from '../../../src/kernel/random/normalQuantile.ts';

const COUNT = 1_000_000;

describe('uniform deviates, a million of them', () => {
  const { uniform } = createRandom(1);
  const sample = Float64Array.from({ length: COUNT }, uniform);

  it('lie in [0, 1) and are float32 numbers', () => {
    expect(sample.every((u) => u >= 0 && u < 1 && Math.fround(u) === u)).toBe(true);
  });

  it('have mean 1/2 and variance 1/12 within 4 standard errors', () => {
    const { mean, variance } = moments(sample);
    expect(Math.abs(mean - 1 / 2)).toBeLessThan(4 * Math.sqrt(1 / 12 / COUNT));
    expect(Math.abs(variance - 1 / 12)).toBeLessThan(4 * Math.sqrt(1 / 180 / COUNT));
  });

  it('fill 64 equal bins evenly (χ² within its 99.99 % bounds)', () => {
    const bins = new Float64Array(64);
    for (const u of sample) bins[Math.floor(u * 64)]++;
    const expected = COUNT / 64;
    const chiSquared = bins.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    expect(chiSquared).toBeGreaterThan(27);
    expect(chiSquared).toBeLessThan(113);
  });
});

describe('normal deviates, a million of them', () => {
  const { normal } = createRandom(2);
  const sample = Float64Array.from({ length: COUNT }, normal);

  it('have mean 0, variance 1, skewness 0 and kurtosis 3 within 4 standard errors', () => {
    const { mean, variance } = moments(sample);
    const third = sample.reduce((sum, x) => sum + x ** 3, 0) / COUNT;
    const fourth = sample.reduce((sum, x) => sum + x ** 4, 0) / COUNT;
    expect(Math.abs(mean)).toBeLessThan(4 * Math.sqrt(1 / COUNT));
    expect(Math.abs(variance - 1)).toBeLessThan(4 * Math.sqrt(2 / COUNT));
    expect(Math.abs(third)).toBeLessThan(4 * Math.sqrt(15 / COUNT));
    expect(Math.abs(fourth - 3)).toBeLessThan(4 * Math.sqrt(96 / COUNT));
  });

  it.each([
    [1, 0.317310507862914],
    [2, 0.0455002638963584],
    [3, 0.00269979606326019],
    [4, 6.33424836662398e-5],
  ])('lie beyond ±%d as often as they must: a share of %d within 4 standard errors', (bound, share) => {
    const beyond = sample.reduce((count, x) => count + (Math.abs(x) > bound ? 1 : 0), 0);
    expect(Math.abs(beyond / COUNT - share)).toBeLessThan(4 * Math.sqrt((share * (1 - share)) / COUNT));
  });

  it('take one uint32 each', () => {
    const mixed = createRandom(3);
    const plain = createRandom(3);
    mixed.normal();
    plain.uint32();
    expect(mixed.uint32()).toBe(plain.uint32());
  });
});

describe('normalQuantile', () => {
  // Φ⁻¹ to 16 digits, computed with 50 digits; the first two are Wichura's own check values.
  it.each([
    [0.25, -0.6744897501960817],
    [0.001, -3.090232306167814],
    [0.01, -2.326347874040841],
    [0.05, -1.644853626951473],
    [0.4, -0.2533471031357998],
    [1e-6, -4.753424308822899],
    [1e-9, -5.997807015007687],
    [2.3283064365386963e-10, -6.230260137989043],
  ])('at %d is %d within 1e-12 of its value', (p, z) => {
    expect(Math.abs(normalQuantile(p) / z - 1)).toBeLessThan(1e-12);
  });

  it('is odd about 1/2, where it is 0', () => {
    expect(normalQuantile(0.5)).toBe(0);
    for (const p of [0.03125, 0.25, 0.4375]) expect(normalQuantile(1 - p)).toBe(-normalQuantile(p));
  });
});

function moments(sample: Float64Array) {
  const mean = sample.reduce((sum, x) => sum + x, 0) / sample.length;
  const variance = sample.reduce((sum, x) => sum + (x - mean) ** 2, 0) / sample.length;
  return { mean, variance };
}
