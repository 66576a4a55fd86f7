import { computed, signal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { Parameters } from '../parameters/index.ts';
import { atRest } from './atRest.ts';
import { onPaper } from './inOwnTask.ts';
import { type FigureState, heardFirst, type Readable } from './state.ts';
import { watchSight } from './watchSight.ts';

/**
 * A figure's state as far as the reader sees the figure. What they change elsewhere, in a sentence or in a figure that
 * shares a parameter, follows out of sight once they rest, or come there, or print: drawn with every step of a drag, it
 * would hold up what they look at. Only what they change of the figure itself is worth telling whoever doesn't see it.
 * @param place what the figure draws in
 */
export function useWhileSeen<P extends Parameters, D>(state: FigureState<P, D>, place: RefObject<Element>) {
  const seen = useMemo(() => {
    // Until it is known, as if it were seen. Told anew that it is not, the figure follows once.
    const sight = signal({ seen: true, told: true });
    const whileSeen = <T>(now: Readable<T>) => computed(() => (sight.value.seen ? now.value : now.peek()));
    const values = whileSeen(state.values);
    return { ...state, values, shown: heardFirst(values, whileSeen(state.shown)), sight };
  }, [state]);
  useEffect(() => {
    const { sight } = seen;
    let touched = state.touched.peek();
    let own = false;
    const see = (isSeen: boolean) => {
      sight.value = { seen: isSeen, told: isSeen || own };
    };
    const look = () => see(sight.peek().seen);
    let callOff = () => {};
    const leaving = [
      state.values.subscribe(() => {
        own = touched !== state.touched.peek();
        touched = state.touched.peek();
        callOff();
        if (!sight.peek().seen) callOff = atRest(look);
      }),
      state.refined.subscribe(look),
      onPaper(look),
      // The whole of it: what holds the drawing may be laid out as if it weren't there.
      watchSight(place.current!.closest('figure') ?? place.current!, see),
    ];
    return () => {
      for (const leave of leaving) leave();
      callOff();
    };
  }, [seen]);
  return seen;
}
