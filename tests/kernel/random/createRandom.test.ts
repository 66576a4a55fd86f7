import { describe, expect, it } from 'vitest';
import { createRandom, randomFromState } from '../../../src/kernel/random/createRandom.ts';

const take = (count: number, next: () => number) => Array.from({ length: count }, next);

describe('randomFromState', () => {
  it('gives xoshiro128**’s published vector from the state 1, 2, 3, 4', () => {
    // Blackman & Vigna's C code; the same ten numbers stand in the tests of Rust's rand_xoshiro.
    expect(take(10, randomFromState(1, 2, 3, 4).uint32)).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ]);
  });

  it('gives it also from the middle of the range, where every word has its highest bits set', () => {
    // Verification values of the 6502 implementation from the C code.
    const random = randomFromState(0x964d4a0c, 0xd40ab895, 0xad7fdecb, 0x3006f0f0);
    expect(take(4, random.uint32)).toEqual([0xf1391922, 0x6fe53806, 0xa5be2840, 0xf510ee70]);
  });

  it('is still with the C code at the thousandth number', () => {
    expect(take(1000, randomFromState(1, 2, 3, 4).uint32)[999]).toBe(3170714187);
  });
});

describe('createRandom', () => {
  it('repeats itself for the same seed, and differs for another', () => {
    expect(take(5, createRandom(7).uint32)).toEqual(take(5, createRandom(7).uint32));
    expect(take(5, createRandom(7).uint32)).not.toEqual(take(5, createRandom(8).uint32));
  });

  it('draws its four state words, in order, from MurmurHash3’s mixed counter', () => {
    // In integers without a size, cut to 32 bits.
    const mixed = (counter: bigint): bigint => {
      let x = BigInt.asUintN(32, (counter + 1n) * 0x9e3779b9n);
      x = BigInt.asUintN(32, (x ^ (x >> 16n)) * 0x85ebca6bn);
      x = BigInt.asUintN(32, (x ^ (x >> 13n)) * 0xc2b2ae35n);
      return x ^ (x >> 16n);
    };
    for (const seed of [0, 1, 7, 0xffffffff]) {
      const start = mixed(BigInt(seed));
      const [a, b, c, d] = [0n, 1n, 2n, 3n].map((word) => Number(mixed(start + word)));
      expect(take(5, createRandom(seed).uint32)).toEqual(take(5, randomFromState(a, b, c, d).uint32));
    }
  });

  it('takes every uint32 as a seed and nothing else', () => {
    for (const seed of [0, 1, 0xffffffff]) expect(createRandom(seed).uint32()).toBeGreaterThan(0);
    for (const seed of [-1, 0.5, 2 ** 32, NaN, Infinity]) {
      expect(() => createRandom(seed)).toThrow(`seed is ${seed}, expected an integer from 0 to 4294967295.`);
    }
  });

  it('has no two seeds of the first 100 000 with the same first number pair', () => {
    const pairs = new Set<string>();
    for (let seed = 0; seed < 1e5; seed++) {
      const random = createRandom(seed);
      pairs.add(`${random.uint32()} ${random.uint32()}`);
    }
    expect(pairs.size).toBe(1e5);
  });

  it('leaves the first numbers of neighbouring seeds uncorrelated', () => {
    const first = Array.from({ length: 20_000 }, (_, seed) => createRandom(seed).uniform() - 0.5);
    for (const lag of [1, 2, 3, 4]) {
      let sum = 0;
      for (let i = 0; i + lag < first.length; i++) sum += first[i] * first[i + lag];
      const correlation = (sum / (first.length - lag)) * 12;
      expect(Math.abs(correlation)).toBeLessThan(4 / Math.sqrt(first.length));
    }
  });
});
