import { createRandom, type Random } from '../kernel/index.ts';

/** How many numbers are kept, and worth their room: a megabyte of them. */
const KEPT = 2 ** 17;

/** The normal numbers of the last seed, as far as anyone has drawn them. */
let last: number | undefined;
let source: Random;
let normals: number[];

/**
 * `createRandom` for so many normal numbers at most, and no others beside them, which keeps those of the last seed:
 * networks that differ in their depth, activation or gain alone begin with the same ones, and drawing them takes half
 * of the time that such a network takes.
 */
export function recalledRandom(seed: number, count: number): Random {
  const random = createRandom(seed);
  if (count > KEPT) return random;
  if (last !== seed) [last, source, normals] = [seed, createRandom(seed), []];
  const [drawn, further] = [normals, source];
  let at = 0;
  return {
    ...random,
    normal() {
      if (at === drawn.length) drawn.push(further.normal());
      return drawn[at++]!;
    },
  };
}
