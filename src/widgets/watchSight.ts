/**
 * Tells whether an element is on the screen, at once and whenever that changes. Returns what ends it.
 * @param rootMargin how far beyond its edges the screen reaches
 */
export function watchSight(element: Element, tell: (seen: boolean) => void, rootMargin = '0px'): () => void {
  const sight = new IntersectionObserver((entries) => tell(entries.at(-1)!.isIntersecting), { rootMargin });
  sight.observe(element);
  return () => sight.disconnect();
}
