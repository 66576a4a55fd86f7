/** What calls back when the page rests; Safari can't tell. */
const whenIdle: (work: () => void) => void = globalThis.requestIdleCallback ?? setTimeout;

/**
 * What can be laid out by itself: a part of a passage, or of the end, by its first element, its drawings, and the formulas
 * for screen readers.
 */
const PIECES = ':scope > * > :first-child, .draw > svg, .katex-mathml > math';

/** After how long the next piece is left for another time, ms. */
const AT_A_TIME = 2;

const firstInSight = (parts: Iterable<Element>) =>
  [...parts].find((part) => part.getBoundingClientRect().bottom > 0);

/**
 * Lays out what the browser has skipped until the page is loaded, a little each time that the page rests: the frame in
 * which it comes near has then only to paint it. A passage, or the end, of which all is, is `laid-out`, for the style
 * sheets, and `laidOut` is called: one after the other, as the whole article's heights all at once would hold up a reader
 * who scrolls. What has no element inside is quickly done, and left for that moment. Whoever goes elsewhere in the page
 * before that, by a link, by Tab or by End, has all that is left laid out at once: where that is, is known only with all
 * above it.
 */
export function layOutAhead(article: HTMLElement, laidOut: (passages: HTMLElement[]) => void): void {
  const left = [...article.querySelectorAll<HTMLElement>('.passage, .end')].map((passage) => ({
    passage,
    pieces: [...passage.querySelectorAll(PIECES)],
  }));
  const finish = (howMany: number) => {
    const passages = left.splice(0, howMany).map(({ passage }) => passage);
    if (passages.length === 0) return;
    // What the reader looks at stays where it is, whatever the heights above it turn out to be.
    const within = firstInSight(article.querySelectorAll('.passage, .end'));
    const inSight = within && (firstInSight(within.children) ?? within);
    const top = () => inSight?.getBoundingClientRect().top ?? 0;
    const before = top();
    for (const passage of passages) passage.classList.add('laid-out');
    const moved = top() - before;
    // By nothing would end a scroll that is under way.
    if (moved !== 0) scrollBy({ top: moved, behavior: 'instant' });
    // Fonts may still change a height; where they have come, this is before the next frame.
    void document.fonts.ready.then(() => laidOut(passages));
  };
  const atOnce = () => finish(left.length);
  addEventListener('click', ({ target }) => (target as Element).closest('a[href*="#"]') && atOnce(), true);
  addEventListener('keydown', ({ key }) => ['Tab', 'End'].includes(key) && atOnce(), true);
  const next = () => {
    const start = performance.now();
    while (left[0] && performance.now() - start < AT_A_TIME) {
      const piece = left[0].pieces.shift();
      if (piece) piece.getBoundingClientRect();
      else finish(1);
    }
    if (left[0]) whenIdle(next);
  };
  // Not before all fonts are there.
  addEventListener('load', () => whenIdle(next));
}
