import { normalQuantile } from './normalQuantile.ts';

/** A seeded source of random numbers. The same seed gives the same numbers in every engine. */
export interface Random {
  /** The next 32 random bits, 0 … 2³² − 1. */
  uint32(): number;
  /** A number from the uniform distribution on [0, 1): a multiple of 2^−24, so exact in float32. */
  uniform(): number;
  /** A number from the normal distribution N(0, 1), |x| < 6.34. Uses up one uint32. */
  normal(): number;
}

/**
 * The generator xoshiro128** 1.1, its state drawn from the seed by SplitMix32.
 * @param seed uint32, 0 … 2³² − 1
 * @throws RangeError if the seed is no such integer
 * @see Blackman & Vigna (2021), Scrambled linear pseudorandom number generators, ACM TOMS 47(4)
 */
export function createRandom(seed: number): Random {
  if (seed >>> 0 !== seed) throw new RangeError(`seed is ${seed}, expected an integer from 0 to 4294967295.`);
  const start = splitMix(seed); // far from the start of the neighbouring seeds
  return randomFromState(splitMix(start), splitMix(start + 1), splitMix(start + 2), splitMix(start + 3));
}

/** xoshiro128** from its four state words (uint32, not all 0), as its authors define it. */
export function randomFromState(a: number, b: number, c: number, d: number): Random {
  const state = Int32Array.of(a, b, c, d);
  function uint32() {
    const s1 = state[1];
    const s2 = state[2] ^ state[0];
    const s3 = state[3] ^ s1;
    state[1] = s1 ^ s2;
    state[0] ^= s3;
    state[2] = s2 ^ (s1 << 9);
    state[3] = (s3 << 11) | (s3 >>> 21);
    const scrambled = Math.imul(s1, 5);
    return Math.imul((scrambled << 7) | (scrambled >>> 25), 9) >>> 0;
  }
  return {
    uint32,
    uniform: () => (uint32() >>> 8) / 0x1000000,
    normal: () => normalQuantile((uint32() + 0.5) / 0x100000000),
  };
}

// The n-th output of a counter that steps by the golden ratio, mixed by MurmurHash3's finaliser. The mixing is a
// bijection, so that the four words of one seed differ and can't all be 0.
function splitMix(counter: number): number {
  let x = Math.imul(counter + 1, 0x9e3779b9);
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return x ^ (x >>> 16);
}
