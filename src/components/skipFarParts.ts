/** What may be skipped: nothing with a part that opens beyond it, which would be cut off. */
const PARTS = ':scope > :is(.fig, .equation, p):not(:has(.sidenote, .cite, .scrub-place))';

/**
 * Lets the browser skip parts of the article that are far from the screen. Each has been laid out at this width by
 * then, so that the browser remembers how high it is: with heights that are assumed, the page would move under a
 * reader who follows a link. And it is far away by then: one that is in sight would be taken away for a moment.
 */
export function skipFarParts(article: HTMLElement): void {
  const parts = article.querySelectorAll(PARTS);
  const nearby = new IntersectionObserver(
    (changes) => {
      for (const { target, isIntersecting } of changes) {
        if (isIntersecting) continue;
        target.classList.add('measured');
        nearby.unobserve(target);
      }
    },
    { rootMargin: '100%' },
  );
  let width = 0;
  const resized = new ResizeObserver(([entry]) => {
    // Heights change all the time, by what the reader does.
    if (!entry || entry.contentRect.width === width) return;
    width = entry.contentRect.width;
    for (const part of parts) {
      part.classList.remove('measured');
      nearby.unobserve(part);
      nearby.observe(part);
    }
  });
  // Not before all fonts are there.
  addEventListener('load', () => resized.observe(article));
}
