import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { inOwnTask } from './inOwnTask.ts';
import { keptFocus } from './keptFocus.ts';
import { createStandIn } from './standIn.ts';

/**
 * How the page's drawing takes over from the build's: it begins in a task of its own, what was built stands until its
 * first plots have been drawn, and leaves its focus to what comes.
 * @param built whether there is something that was built
 * @param waiting whether the page has nothing to draw yet
 */
export function useTakeover(built: boolean, waiting: boolean) {
  const standIn = useMemo(() => (built ? createStandIn() : undefined), []);
  const [begun, setBegun] = useState(!built);
  const [drawn, setDrawn] = useState(!built);
  const standing = useRef<HTMLDivElement>(null);
  const view = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => (begun ? undefined : inOwnTask(() => setBegun(true))), []);
  const draws = begun && !waiting;
  useLayoutEffect(() => {
    if (draws) standIn?.whenDrawn(() => setDrawn(true));
  }, [draws]);
  const stands = waiting || !drawn;
  const focus = useMemo(() => (stands ? undefined : keptFocus(standing.current)), [stands]);
  useLayoutEffect(() => focus?.(view.current), [stands]);
  return { standIn, draws, stands, standing, view };
}
