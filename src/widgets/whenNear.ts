import { onPaper } from './inOwnTask.ts';
import { watchSight } from './watchSight.ts';

/** How far from the screen is near: where the islands of a page begin to come alive. */
export const NEAR = '300px';

/**
 * Does work once an element is near the screen, or the page is printed: what a reader has only passed by need not be
 * done, and would hold up what they do elsewhere. Returns what calls it off.
 */
export function whenNear(element: Element, work: () => void): () => void {
  const stop = () => {
    lookAway();
    leave();
  };
  const begin = () => {
    stop();
    work();
  };
  const lookAway = watchSight(element, (near) => near && begin(), NEAR);
  const leave = onPaper(begin);
  return stop;
}
