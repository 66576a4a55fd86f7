import { useMemo } from 'preact/hooks';
import { atOnce, useAwaited, useInTasks } from '../../widgets/index.ts';
import { createShares, type Networks, SEEDS } from './map.ts';

interface Chosen extends Networks {
  readonly gain: number;
}

export interface Shares {
  readonly of: Chosen;
  /** By layer, one run a seed. */
  readonly runs: readonly number[][];
}

/** Measures a chosen network seed by seed; networks are kept while only their gain changes. */
function createMeasurements() {
  let kept: string | undefined;
  let sharesAt: ((gain: number) => number[])[] = [];
  return function* measure(of: Chosen, seeds = SEEDS): Generator<undefined, Shares> {
    const { gain, ...networks } = of;
    const key = JSON.stringify(networks);
    if (key !== kept) sharesAt = [];
    kept = key;
    const runs: number[][] = [];
    for (let run = 0; run < seeds; run++) {
      if (!sharesAt[run]) {
        sharesAt[run] = createShares(networks, run);
        yield;
      }
      runs.push(sharesAt[run]!(gain));
      yield;
    }
    return { of, runs };
  };
}

/**
 * The runs of the chosen network: one of them at once, then all of them, each in a task of its own. Where what was built
 * stands for the drawing, it waits for all; nothing is there until then.
 */
export function useShares(chosen: Chosen): Shares | undefined {
  const measure = useMemo(createMeasurements, []);
  const [shown, show] = useAwaited(() => atOnce(measure(chosen, import.meta.env.SSR ? SEEDS : 1)));
  const asked = JSON.stringify(chosen);
  const there = shown?.runs.length === SEEDS && JSON.stringify(shown.of) === asked;
  useInTasks(there, () => measure(chosen), show, [shown, asked]);
  return shown;
}
