/** What may be skipped: nothing with a part that opens beyond it, which would be cut off. */
const PARTS = ':scope > :is(.fig, .equation, p):not(:has(.sidenote, .cite, .scrub-place))';

/**
 * Lets the browser skip parts of the article that are far from the screen. Each has been laid out at this width by
 * then, so that the browser remembers how high it is: with heights that are assumed, the page would move under a
 * reader who follows a link. What is near then is never skipped: to begin with that while the reader scrolls would
 * have the page laid out and painted anew for every part that they leave behind.
 */
export function skipFarParts(article: HTMLElement): void {
  const parts = article.querySelectorAll(PARTS);
  const nearby = new IntersectionObserver(
    (all) => {
      for (const { target, isIntersecting } of all) target.classList.toggle('measured', !isIntersecting);
      nearby.disconnect();
    },
    { rootMargin: '100%' },
  );
  let width = 0;
  const resized = new ResizeObserver(([entry]) => {
    // Heights change all the time, by what the reader does.
    if (!entry || entry.contentRect.width === width) return;
    width = entry.contentRect.width;
    nearby.disconnect();
    for (const part of parts) {
      part.classList.remove('measured');
      nearby.observe(part);
    }
  });
  resized.observe(article);
}
