/** What calls back when the page rests; Safari can't tell. */
const whenIdle: (work: () => void) => void = globalThis.requestIdleCallback ?? setTimeout;

/**
 * Lays out the drawings that the browser has skipped until the page is loaded, one at a time: the frame in which one
 * comes near has then only to paint it.
 */
export function layOutAhead(article: HTMLElement): void {
  const drawings = [...article.querySelectorAll('.draw > svg')];
  const next = () => {
    const drawing = drawings.shift();
    if (!drawing) return;
    drawing.getBoundingClientRect();
    whenIdle(next);
  };
  addEventListener('load', () => whenIdle(next));
}
