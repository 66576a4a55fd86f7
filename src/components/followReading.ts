/** Screens that have the rail, as in contents.css. */
const railShown = matchMedia('(width >= 80em)');
/** Where on the screen the reader's eye is taken to be, as a share of its height from the top. */
const eyeLevel = 0.35;

/**
 * Keeps the contents in step with the reader: marks the section being read, fills the line beside the list down to
 * it, and says how many minutes are left. It is done in every frame of a scroll: so all is read before anything is
 * written, and what has the page laid out anew is written only when it changes.
 */
export function followReading(rail: HTMLElement, article: HTMLElement): void {
  const list = rail.querySelector('ol')!;
  const line = rail.querySelector<HTMLElement>('.read')!;
  const left = rail.querySelector('[data-minutes]')!;
  const minutes = Number(left.getAttribute('data-minutes'));
  const links = [...rail.querySelectorAll<HTMLAnchorElement>('a')];
  const headings = links.map(({ hash }) => document.getElementById(decodeURIComponent(hash.slice(1)))!);

  let current: Element | undefined;
  const show = (): void => {
    if (!railShown.matches) return;
    const atEnd = window.scrollY + window.innerHeight >= document.documentElement.scrollHeight - 2;
    const eye = atEnd ? Number.POSITIVE_INFINITY : window.innerHeight * eyeLevel;
    const tops = headings.map((heading) => heading.getBoundingClientRect().top);
    const { top, bottom } = article.getBoundingClientRect();
    const section = tops.findLastIndex((y) => y <= eye);

    const within = share(eye, tops[section] ?? top, tops[section + 1] ?? bottom);
    line.style.transform = `scaleY(${lineEnd(list, links[section], within)})`;
    const toGo = Math.ceil(minutes * (1 - share(eye, top, bottom)));
    const say = toGo > 0 ? `${toGo} min left` : 'The end';
    if (left.textContent !== say) left.textContent = say;
    if (links[section] === current) return;
    current?.removeAttribute('aria-current');
    current = links[section];
    current?.setAttribute('aria-current', 'true');
  };

  let asked = 0;
  const ask = (): void => {
    cancelAnimationFrame(asked);
    asked = requestAnimationFrame(show);
  };
  addEventListener('scroll', ask, { passive: true });
  addEventListener('resize', ask);
  // Asked now, the place of the headings would have the whole page laid out before its time.
  ask();
}

/** How far `y` is from `from` to `to`, in [0, 1]. */
function share(y: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (y - from) / (to - from)));
}

/** Where the line ends, as a share of the list's height: `within` of the way through the section's own entry. */
function lineEnd(list: Element, link: Element | undefined, within: number): number {
  if (link === undefined) return 0;
  const { top, height } = list.getBoundingClientRect();
  const entry = link.getBoundingClientRect();
  return (entry.top - top + within * entry.height) / height;
}
