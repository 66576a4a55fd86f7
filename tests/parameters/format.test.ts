import { describe, expect, it } from 'vitest';
import { fixed, grouped, powerOfTen, significant } from '../../src/parameters/index.ts';

describe('fixed', () => {
  it.each([
    [-0.4, 2, '−0.40'],
    [-0.001, 2, '0.00'],
    [1.005, 1, '1.0'],
    [Number.NaN, 2, 'no longer finite'],
    [-Infinity, 2, 'no longer finite'],
  ])('%d with %d decimals is %s', (value, decimals, text) => expect(fixed(value, decimals)).toBe(text));
});

describe('significant', () => {
  it.each([
    [0.18838, '0.188'],
    [-0.0376764, '−0.0377'],
    [1234.5, '1235'],
    [0.25 ** 10, '9.54 × 10⁻⁷'],
    [-1.4e-45, '−1.40 × 10⁻⁴⁵'],
    [12345, '1.23 × 10⁴'],
    [0, '0'],
    [Infinity, 'no longer finite'],
  ])('%d is %s', (value, text) => expect(significant(value)).toBe(text));
});

describe('powerOfTen', () => {
  it('writes the exponent as a superscript, and 1 and 10 as themselves', () => {
    expect([-5, 0, 1, 12].map(powerOfTen)).toEqual(['10⁻⁵', '1', '10', '10¹²']);
  });
});

describe('grouped', () => {
  it.each([0, 7, 999, 1000, 2000, 12345, 1e6, 4294967295])('%d is as in English', (value) =>
    expect(grouped(value)).toBe(value.toLocaleString('en')),
  );
});
