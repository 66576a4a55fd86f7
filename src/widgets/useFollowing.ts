import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/**
 * Has what is shown follow what is, where to change with every step of a drag would hold it up. It is not begun anew
 * with every change: it would then wait for the end of the drag, or of all that plays.
 * @param after has work done when its time has come, and returns what calls it off
 * @returns what is shown
 */
export function useFollowing<T extends object | string>(now: T, after: (work: () => void) => () => void): T {
  const [shown, show] = useState(now);
  const last = useRef({ now, waits: false, callOff: () => {} }).current;
  last.now = now;
  useLayoutEffect(() => {
    if (now === shown || last.waits) return;
    last.waits = true;
    last.callOff = after(() => {
      last.waits = false;
      show(last.now);
    });
  }, [now, shown]);
  useLayoutEffect(() => () => last.callOff(), []);
  return shown;
}
