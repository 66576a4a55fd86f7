import { describe, expect, it } from 'vitest';
import { recalledRandom } from '../../src/figures/recalledRandom.ts';
import { createNetwork, createRandom, initialise, initialiserNames } from '../../src/kernel/index.ts';

/** A network's parameters, drawn from a source. */
function drawn(name: (typeof initialiserNames)[number], depth: number, random = createRandom(7)) {
  const network = createNetwork({ sizes: new Array<number>(depth).fill(5), hidden: 'tanh' });
  initialise(network, name, { seed: 7, random });
  return [...network.parameters];
}

describe('random numbers that are recalled', () => {
  it.each(initialiserNames)('give the network that its seed gives, whatever was drawn before: %s', (name) => {
    for (const depth of [3, 6, 4, 6])
      expect(drawn(name, depth, recalledRandom(7, 200))).toEqual(drawn(name, depth));
  });

  it('are not disturbed by who takes uniform ones of the same seed', () => {
    recalledRandom(11, 9).uniform();
    expect(recalledRandom(11, 9).normal()).toBe(createRandom(11).normal());
  });

  it('are those of their own seed', () => {
    const first = (seed: number) => recalledRandom(seed, 1).normal();
    expect([first(1), first(2), first(1)]).toEqual([1, 2, 1].map((seed) => createRandom(seed).normal()));
  });

  it('of one seed are drawn side by side', () => {
    const [one, other] = [recalledRandom(3, 9), recalledRandom(3, 9)];
    const pairs = Array.from({ length: 9 }, () => [one.normal(), other.normal()]);
    expect(pairs.every(([a, b]) => a === b)).toBe(true);
    expect(new Set(pairs.flat()).size).toBe(9);
  });
});
