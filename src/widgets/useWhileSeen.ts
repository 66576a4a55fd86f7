import { computed, signal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { Parameters } from '../parameters/index.ts';
import { atRest } from './atRest.ts';
import { drawInTask } from './drawNow.ts';
import { inOwnTask, onPaper } from './inOwnTask.ts';
import { type FigureState, heardFirst, type Readable } from './state.ts';
import { watchSight } from './watchSight.ts';

/**
 * A figure's state as far as the reader looks at the figure. A drag elsewhere, in a figure that shares a parameter, it
 * follows after that has been drawn, and out of sight once the reader rests, or comes there, or prints: drawn with every
 * step, it would hold up what they look at. Only what they change of the figure itself is worth telling whoever doesn't
 * see it. Data that are refined meanwhile are shown when that is done.
 * @param place what the figure draws in
 */
export function useWhileSeen<P extends Parameters, D>(state: FigureState<P, D>, place: RefObject<Element>) {
  const seen = useMemo(() => {
    // Until it is known, as if it were seen. Told anew that it only follows, the figure does so once.
    const sight = signal({ live: true, told: true });
    const whileSeen = <T>(now: Readable<T>) => computed(() => (sight.value.live ? now.value : now.peek()));
    const values = whileSeen(state.values);
    return { ...state, values, shown: heardFirst(whileSeen(state.heard), whileSeen(state.shown)), sight };
  }, [state]);
  useEffect(() => {
    const { sight } = seen;
    let last = state.values.peek();
    let touched = state.touched.peek();
    let own = false;
    let isSeen = true;
    const look = (live = sight.peek().live) => {
      sight.value = { live, told: isSeen || own };
    };
    let callOff = () => {};
    let waits = false;
    const follow = () => {
      waits = false;
      look();
    };
    const leaving = [
      state.values.subscribe((values) => {
        // Whoever subscribes is told at once what there is already.
        if (values === last) return;
        last = values;
        own = touched !== state.touched.peek();
        touched = state.touched.peek();
        if (!isSeen) {
          callOff();
          waits = false;
          callOff = atRest(look);
        } else if (own !== sight.peek().live) look(own);
        // Not begun anew with every change: it would wait for the end of the drag.
        else if (!own && !waits) {
          waits = true;
          // After the task that draws what the reader drags.
          callOff = inOwnTask(() => {
            callOff = drawInTask(follow);
          });
        }
      }),
      state.refined.subscribe(() => look()),
      onPaper(look),
      // The whole of it: what holds the drawing may be laid out as if it weren't there.
      watchSight(place.current!.closest('figure') ?? place.current!, (now) => {
        isSeen = now;
        look(now);
      }),
    ];
    return () => {
      for (const leave of leaving) leave();
      callOff();
    };
  }, [seen]);
  return seen;
}
