import { useEffect, useMemo, useState } from 'preact/hooks';
import { inOwnTasks } from '../../widgets/index.ts';
import { CURVE_SEEDS, createShares, type Networks } from './map.ts';

/**
 * The runs of a chosen network at a gain: the first one at once, all of them as soon as they have been drawn, each in
 * a task of its own; at build all at once.
 */
export function useShares({ activation, depth, seed }: Networks, gain: number): number[][] {
  const first = useMemo(() => {
    const seeds = import.meta.env.SSR ? CURVE_SEEDS : 1;
    return Array.from({ length: seeds }, (_, run) => createShares({ activation, depth, seed }, run));
  }, [activation, depth, seed]);
  const [all, setAll] = useState(first);
  useEffect(() => {
    function* draw() {
      const runs = [...first];
      while (runs.length < CURVE_SEEDS) {
        runs.push(createShares({ activation, depth, seed }, runs.length));
        yield;
      }
      setAll(runs);
    }
    return inOwnTasks(draw());
  }, [first]);
  const runs = all[0] === first[0] ? all : first;
  return useMemo(() => runs.map((sharesAt) => sharesAt(gain)), [runs, gain]);
}
