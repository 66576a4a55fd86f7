import { computed, signal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { Parameters } from '../parameters/index.ts';
import { atRest } from './atRest.ts';
import { type FigureState, heardFirst, type Readable } from './state.ts';
import { watchSight } from './watchSight.ts';

/**
 * A figure's state as far as the reader sees the figure. What they change elsewhere, in a sentence or in a figure that
 * shares a parameter, follows out of sight once they rest, or come there: drawn with every step of a drag, it would
 * hold up what they look at.
 * @param place where the figure is
 */
export function useWhileSeen<P extends Parameters, D>(state: FigureState<P, D>, place: RefObject<Element>) {
  const seen = useMemo(() => {
    // Until it is known, as if it were seen. Told anew that it is not, the figure follows once.
    const sight = signal({ seen: true });
    const whileSeen = <T>(now: Readable<T>) => computed(() => (sight.value.seen ? now.value : now.peek()));
    const values = whileSeen(state.values);
    return { ...state, values, shown: heardFirst(values, whileSeen(state.shown)), sight };
  }, [state]);
  useEffect(() => {
    const { sight } = seen;
    const see = (seen: boolean) => {
      sight.value = { seen };
    };
    let callOff = () => {};
    const leave = state.values.subscribe(() => {
      callOff();
      if (!sight.peek().seen) callOff = atRest(() => see(false));
    });
    const unwatch = watchSight(place.current!, see);
    return () => {
      unwatch();
      leave();
      callOff();
    };
  }, [seen]);
  return seen;
}
