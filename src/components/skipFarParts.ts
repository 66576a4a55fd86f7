/** How long the width rests before heights count as known, ms. */
const REST = 500;

/**
 * Lets the browser skip what is far from the screen, once it has laid out all parts of the article at this width and
 * so remembers how high each is: with heights that are assumed, the page would move under a reader who follows a link.
 * A `ResizeObserver` is told only of what has been laid out, which a page in the background has not.
 */
export function skipFarParts(article: HTMLElement): void {
  let width = 0;
  let resting = 0;
  const observer = new ResizeObserver(([entry]) => {
    // Heights change all the time, by what the reader does and by the bars of a phone's browser.
    if (!entry || entry.contentRect.width === width) return;
    width = entry.contentRect.width;
    article.classList.remove('measured');
    clearTimeout(resting);
    resting = window.setTimeout(() => article.classList.add('measured'), REST);
  });
  // Not before all fonts are there.
  addEventListener('load', () => observer.observe(article));
}
