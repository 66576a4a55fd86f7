/** Over how many seeds a measurement is taken, and after how many its drawing is renewed. */
const SEEDS = 20;
const SHOWN_AFTER = [1, 3, 8, SEEDS];

/**
 * Measures with one seed after another.
 * @param first the first seed, a uint32; the others follow it
 * @returns all runs so far, each time there are enough of them to be worth drawing; undefined is a pause in between
 */
export function* overSeeds<Run>(first: number, measure: (seed: number) => Run): Generator<Run[] | undefined> {
  const runs: Run[] = [];
  while (runs.length < SEEDS) {
    runs.push(measure((first + runs.length) >>> 0));
    yield SHOWN_AFTER.includes(runs.length) ? [...runs] : undefined;
  }
}
