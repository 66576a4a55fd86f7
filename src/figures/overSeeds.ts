/** Over how many seeds a measurement is taken, and after how many its drawing is renewed. */
const SEEDS = 20;
const SHOWN_AFTER = [1, 3, 8, SEEDS];

/**
 * Measures with one seed after another.
 * @param first the first seed, a uint32; the others follow it
 * @param partsOf what is measured with a seed, part by part
 * @param options.pauses whether each part takes so long that other work must have its turn after it
 * @returns all runs so far, each time there are enough of them to be worth drawing; undefined is a pause in between
 */
export function* overSeeds<Part>(
  first: number,
  partsOf: (seed: number) => readonly (() => Part)[],
  { pauses = false } = {},
): Generator<Part[][] | undefined> {
  const runs: Part[][] = [];
  while (runs.length < SEEDS) {
    const run: Part[] = [];
    for (const part of partsOf((first + runs.length) >>> 0)) {
      if (pauses && run.length > 0) yield undefined;
      run.push(part());
    }
    runs.push(run);
    yield SHOWN_AFTER.includes(runs.length) ? [...runs] : undefined;
  }
}
