import { onPaper } from './inOwnTask.ts';

/** How far from the screen is near, px; as far as the islands of a page. */
const MARGIN = 300;

/**
 * Does work once an element is near the screen, or the page is printed: what a reader has only passed by need not be
 * done, and would hold up what they do elsewhere. Returns what calls it off.
 */
export function whenNear(element: Element, work: () => void): () => void {
  const begin = () => {
    stop();
    work();
  };
  const watching = new IntersectionObserver(
    (all) => {
      if (all.some(({ isIntersecting }) => isIntersecting)) begin();
    },
    { rootMargin: `${MARGIN}px` },
  );
  const leave = onPaper(begin);
  function stop() {
    watching.disconnect();
    leave();
  }
  watching.observe(element);
  return stop;
}
