/**
 * Tells whether an element is on the screen, or so far from it, at once and whenever that changes. Returns what ends it.
 */
export function watchSight(element: Element, tell: (seen: boolean) => void, rootMargin = '0px'): () => void {
  const sight = new IntersectionObserver((entries) => tell(entries.at(-1)!.isIntersecting), { rootMargin });
  sight.observe(element);
  return () => sight.disconnect();
}
