import { vi } from 'vitest';

/** Stands in for the screen of a page that is not laid out: what is watched is near, or comes and goes as the test says. */
export function screen({ near = true } = {}): { arrive(): void; leave(place?: Element): void } {
  const watching = new Map<(isIntersecting: boolean) => void, Element>();
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      readonly tell: (isIntersecting: boolean) => void;
      constructor(onChange: (entries: { isIntersecting: boolean }[]) => void) {
        this.tell = (isIntersecting) => watching.has(this.tell) && onChange([{ isIntersecting }]);
      }
      observe(element: Element) {
        watching.set(this.tell, element);
        if (near) queueMicrotask(() => this.tell(true));
      }
      disconnect() {
        watching.delete(this.tell);
      }
    },
  );
  const tellAll = (isIntersecting: boolean, place: Element = document.body) => {
    for (const [tell, element] of watching) if (place.contains(element)) tell(isIntersecting);
  };
  return { arrive: () => tellAll(true), leave: (place) => tellAll(false, place) };
}
