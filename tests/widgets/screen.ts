import { vi } from 'vitest';

/** Stands in for the screen of a page that is not laid out: what is watched is near, or is once the test says so. */
export function screen({ near = true } = {}): { arrive(): void } {
  const arrivals = new Set<() => void>();
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      readonly arrive: () => void;
      constructor(onChange: (entries: { isIntersecting: boolean }[]) => void) {
        this.arrive = () => arrivals.has(this.arrive) && onChange([{ isIntersecting: true }]);
      }
      observe() {
        arrivals.add(this.arrive);
        if (near) queueMicrotask(this.arrive);
      }
      disconnect() {
        arrivals.delete(this.arrive);
      }
    },
  );
  return {
    arrive() {
      for (const arrive of arrivals) arrive();
    },
  };
}
