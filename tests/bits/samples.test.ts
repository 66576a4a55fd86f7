import { expect, it } from 'vitest';
import { fingerprint } from '../../src/bits/fingerprint.ts';
import { samples } from '../../src/bits/samples.ts';

it('the kernel computes today what it computed when this was written, to the bit', () => {
  const computed = Object.fromEntries(samples.map(({ name, compute }) => [name, fingerprint(...compute())]));
  expect(computed).toEqual({
    'Random numbers': '7436fe5a590ad61f',
    'Exponential and logarithm': 'b589f8254934296a',
    Activations: 'b8487bf788e2af49',
    'A gradient': 'c9796b99d9bed007',
    Training: '924e7e1231145681',
  });
});

it.each(samples)('$name: many different numbers, and none that is NaN', ({ compute }) => {
  const numbers = [...compute()].flatMap((array) => [...(array as Float32Array)]);
  expect(numbers.some(Number.isNaN)).toBe(false);
  expect(new Set(numbers).size).toBeGreaterThan(500);
});
