/** What calls back when the page rests; Safari can't tell. */
const whenIdle: (work: () => void) => void = globalThis.requestIdleCallback ?? setTimeout;

/**
 * What can be laid out by itself: a part of a passage, or of the end, by its first element, its drawings, and the formulas
 * for screen readers.
 */
const PIECES = ':scope > * > * > :first-child, .draw > svg, .katex-mathml > math';

/** After how long the next piece is left for another time, ms. */
const AT_A_TIME = 2;

/**
 * Lays out what the browser has skipped until the page is loaded, a little each time that the page rests: the frame in
 * which it comes near has then only to paint it. When all is, the article is `loaded`, for the style sheets, and
 * `laidOut` is called. What has no element inside is quickly done, and left for that moment. Whoever goes elsewhere in
 * the page before that, by a link, by Tab or by End, has it laid out at once: where that is, is known only with all
 * above it.
 */
export function layOutAhead(article: HTMLElement, laidOut: (article: HTMLElement) => void): void {
  const atOnce = () => {
    if (article.matches('.loaded')) return;
    // What the reader looks at stays where it is, whatever the heights above it turn out to be.
    const inSight = [...article.querySelectorAll('.passage > *, .end')].find(
      (part) => part.getBoundingClientRect().bottom > 0,
    );
    const top = () => inSight?.getBoundingClientRect().top ?? 0;
    const before = top();
    article.classList.add('loaded');
    scrollBy({ top: top() - before, behavior: 'instant' });
    // Fonts may still change a height; where they have come, this is before the next frame.
    void document.fonts.ready.then(() => laidOut(article));
  };
  addEventListener('click', ({ target }) => (target as Element).closest('a[href*="#"]') && atOnce(), true);
  addEventListener('keydown', ({ key }) => ['Tab', 'End'].includes(key) && atOnce(), true);
  const pieces = [...article.querySelectorAll(PIECES)];
  const next = () => {
    const start = performance.now();
    while (performance.now() - start < AT_A_TIME) {
      const piece = pieces.shift();
      if (!piece) return atOnce();
      piece.getBoundingClientRect();
    }
    whenIdle(next);
  };
  // Not before all fonts are there.
  addEventListener('load', () => whenIdle(next));
}
