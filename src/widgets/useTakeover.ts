import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { keptFocus } from './keptFocus.ts';
import { createStandIn } from './standIn.ts';

/**
 * How the page's drawing takes over from the build's: what was built stands until the first plots have been drawn, as
 * long as it is right, and leaves its focus to what comes.
 * @param asBuilt whether the figure begins as it was built
 * @param waiting whether the page has nothing to draw yet
 */
export function useTakeover(asBuilt: boolean, waiting: boolean) {
  const standIn = useMemo(() => (asBuilt ? createStandIn() : undefined), []);
  const [drawn, setDrawn] = useState(!asBuilt || !waiting);
  const built = useRef<HTMLDivElement>(null);
  const view = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!waiting) standIn?.whenDrawn(() => setDrawn(true));
  }, [waiting]);
  const stands = waiting || !drawn;
  const focus = useMemo(() => (stands ? undefined : keptFocus(built.current)), [stands]);
  useLayoutEffect(() => focus?.(view.current), [stands]);
  return { standIn, stands, built, view };
}
