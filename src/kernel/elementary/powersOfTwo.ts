/** Parts into which the exponentials divide one doubling; a power of two. */
export const PARTS = 32;

/** 1.5 · 2^52: adding it and taking it away rounds a double to the nearest integer, quicker than Math.floor. */
export const ROUNDER = 6755399441055744;

/** Where 2^0 stands in `POWERS_OF_TWO`. */
export const EXPONENT_OFFSET = 1100;

/** `POWERS_OF_TWO[k + EXPONENT_OFFSET]` = 2^k for −1100 ≤ k ≤ 1100: 0 below 2^−1074, Infinity above 2^1023. */
export const POWERS_OF_TWO = powersOfTwo();

/** `ROOTS_OF_TWO[j]` = 2^(j/32) for 0 ≤ j < 32, with a relative error below 1e-15. */
export const ROOTS_OF_TWO = rootsOfTwo();

// Doubling and halving are exact, where the operator ** may be an approximation.
function powersOfTwo(): Float64Array {
  const powers = new Float64Array(2 * EXPONENT_OFFSET + 1);
  powers[EXPONENT_OFFSET] = 1;
  for (let k = 1; k <= EXPONENT_OFFSET; k++) {
    powers[EXPONENT_OFFSET + k] = powers[EXPONENT_OFFSET + k - 1] * 2;
    powers[EXPONENT_OFFSET - k] = powers[EXPONENT_OFFSET - k + 1] / 2;
  }
  return powers;
}

// A root is the product of those of 2^(1/2), 2^(1/4), … that the bits of j call for; Math.sqrt is exactly specified.
function rootsOfTwo(): Float64Array {
  const roots = new Float64Array(PARTS).fill(1);
  let root = 2;
  for (let bit = PARTS / 2; bit >= 1; bit /= 2) {
    root = Math.sqrt(root);
    for (let j = 0; j < PARTS; j++) if ((j & bit) !== 0) roots[j] *= root;
  }
  return roots;
}
