/** Tells whether an element is on the screen, at once and whenever that changes. Returns what ends it. */
export function watchSight(element: Element, tell: (seen: boolean) => void): () => void {
  const sight = new IntersectionObserver((entries) => tell(entries.at(-1)!.isIntersecting));
  sight.observe(element);
  return () => sight.disconnect();
}
