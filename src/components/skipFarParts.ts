/** What opens beyond the part and the passage that it is in, and would be cut off there, or out of its place. */
const OPENING = '.cite, .scrub-place';
/**
 * A passage that may be skipped whole. Not the first, which margins tie to what is above, and none with claims: of what it
 * skips, a browser tells a screen reader also what is not displayed, as their answers.
 */
const isSkippedWhole = (passage: HTMLElement) =>
  passage.matches('.stretch + .stretch > .passage:not(:has(.claim))');
/**
 * What of it is skipped by itself, to come in a frame of its own. Not its text: for each paragraph that came, Chrome would
 * make ready the whole passage anew.
 */
const FIGURES = '.passage > .fig';
/** What is skipped of another passage: parts with nothing that is or opens beyond (prose.css says the same). */
const PARTS = `.passage > :is(.fig, .equation, p):not(:has(.sidenote, ${OPENING}))`;

const partsOf = (passage: HTMLElement) => [
  ...passage.querySelectorAll<HTMLElement>(isSkippedWhole(passage) ? FIGURES : PARTS),
];

/** How wide the page has been opened. */
const opened = globalThis.innerWidth;

/** After how long a new width has settled, ms: figures are drawn at it, and the browser remembers no heights of another. */
const SETTLED = 400;

/**
 * Lets the browser skip what of the article is far from the screen. How high each is at this width, it is told:
 * with heights that are assumed, the page would move under a reader who follows a link. What is returned sees to that,
 * for passages that are laid out, before the next frame, so that nothing far is made ready to be painted, but not at
 * another width, of which the browser remembers other heights. What is near is never skipped: to begin with that while
 * the reader scrolls would have the page laid out and painted anew for every part that they leave behind.
 */
export function skipFarParts(article: HTMLElement): (passages: HTMLElement[]) => void {
  const known: HTMLElement[] = [];
  let width = 0;
  let resizing: ReturnType<typeof setTimeout> | undefined;
  const skip = (passages: HTMLElement[]) => {
    const screen = innerHeight;
    const parts = passages.flatMap(partsOf);
    // Parts first: the second reading has the browser see to them. In a passage that it skips that would be left for
    // whoever asks where something in it is, as the contents do.
    for (const skippable of [parts, passages.filter(isSkippedWhole)]) {
      const boxes = skippable.map((part) => part.getBoundingClientRect());
      for (const [i, part] of skippable.entries()) {
        const { top, bottom, height } = boxes[i]!;
        // Where the focus is, something may be open.
        if ((bottom > -screen && top < 2 * screen) || part.contains(document.activeElement)) continue;
        part.style.containIntrinsicBlockSize = `auto ${height}px`;
        part.classList.add('measured');
      }
    }
  };
  const skipOnceSettled = () => {
    clearTimeout(resizing);
    resizing = setTimeout(() => {
      resizing = undefined;
      skip(known);
    }, SETTLED);
  };
  // Before something in a passage opens, it is skipped no more.
  for (const type of ['pointerover', 'focusin'])
    article.addEventListener(type, ({ target }) =>
      (target as Element).closest(OPENING)?.closest('.passage')?.classList.remove('measured'),
    );
  const resized = new ResizeObserver(() => {
    if (article.clientWidth === width) return;
    width = article.clientWidth;
    if (known.length === 0) return;
    for (const part of article.querySelectorAll('.measured')) part.classList.remove('measured');
    skipOnceSettled();
  });
  // The post's head is as wide. The article's own height changes all the time, by what the reader does and the browser
  // skips, also while sizes are being told: WebKit then complains that it can't tell them all.
  resized.observe(article.parentElement!.firstElementChild!);
  return (passages) => {
    if (known.length === 0) width = article.clientWidth;
    known.push(...passages);
    if (innerWidth === opened && resizing === undefined) skip(passages);
    else skipOnceSettled();
  };
}
