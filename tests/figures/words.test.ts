import { describe, expect, it } from 'vitest';
import { counted, percent } from '../../src/figures/words.ts';

describe('a share in percent', () => {
  it.each([
    [0, '0 %'],
    [1e-6, '<1 %'],
    [0.004, '<1 %'],
    [0.005, '1 %'],
    [0.5, '50 %'],
    [0.994, '99 %'],
    [0.9979, '>99 %'],
    [1, '100 %'],
    [Number.NaN, 'no longer finite'],
  ])('%d is %s', (share, words) => expect(percent(share)).toBe(words));
});

describe('a count', () => {
  it('has its noun in the singular for one alone', () =>
    expect([0, 1, 2].map((count) => counted(count, 'step'))).toEqual(['0 steps', '1 step', '2 steps']));
});
