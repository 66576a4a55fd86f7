import { vi } from 'vitest';

/** Stands in for the screen of a page that is not laid out: what is watched is near, or comes and goes as the test says. */
export function screen({ near = true } = {}): { arrive(): void; leave(): void } {
  const watching = new Set<(isIntersecting: boolean) => void>();
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      readonly tell: (isIntersecting: boolean) => void;
      constructor(onChange: (entries: { isIntersecting: boolean }[]) => void) {
        this.tell = (isIntersecting) => watching.has(this.tell) && onChange([{ isIntersecting }]);
      }
      observe() {
        watching.add(this.tell);
        if (near) queueMicrotask(() => this.tell(true));
      }
      disconnect() {
        watching.delete(this.tell);
      }
    },
  );
  const tellAll = (isIntersecting: boolean) => {
    for (const tell of watching) tell(isIntersecting);
  };
  return { arrive: () => tellAll(true), leave: () => tellAll(false) };
}
