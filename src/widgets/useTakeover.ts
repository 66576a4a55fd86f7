import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { drawInTask, drawNow } from './drawNow.ts';
import { inOwnTasks } from './inOwnTask.ts';
import { keptFocus } from './keptFocus.ts';
import { createStandIn } from './standIn.ts';
import { whenNear } from './whenNear.ts';

/**
 * How the page's drawing takes over from the build's, where that is right: it begins when there is something to draw
 * and the reader is near, in a task of its own; what was built stands until its first plots have been drawn and laid
 * out, and leaves its focus to what comes.
 * @param asBuilt whether the figure begins as it was built
 * @param waiting whether the page has nothing to draw yet
 */
export function useTakeover(asBuilt: boolean, waiting: boolean) {
  const standIn = useMemo(() => (asBuilt ? createStandIn() : undefined), []);
  const [begun, setBegun] = useState(!asBuilt);
  const [drawn, setDrawn] = useState(!asBuilt);
  const standing = useRef<HTMLDivElement>(null);
  const view = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (begun || waiting) return undefined;
    let callOff = whenNear(standing.current!, () => {
      callOff = drawInTask(() => setBegun(true));
    });
    return () => callOff();
  }, [waiting]);
  const draws = begun && !waiting;
  useLayoutEffect(() => {
    let callOff = () => {};
    function* takeOver() {
      // Each drawing is laid out in a task of its own, hidden: the frame that shows them has then only to paint them.
      for (const drawing of view.current?.querySelectorAll('.draw > svg') ?? []) {
        drawing.getBoundingClientRect();
        yield;
      }
      setDrawn(true);
      drawNow();
    }
    if (!draws) return undefined;
    const stay = standIn?.whenDrawn(() => {
      callOff = inOwnTasks(takeOver());
    });
    return () => {
      stay?.();
      callOff();
    };
  }, [draws]);
  const stands = waiting || !drawn;
  const focus = useMemo(() => (stands ? undefined : keptFocus(standing.current)), [stands]);
  useLayoutEffect(() => focus?.(view.current), [stands]);
  return { standIn, draws, stands, standing, view };
}
