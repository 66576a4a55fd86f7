import type { ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { drawInTask } from './drawNow.ts';
import { useAwaited } from './useAwaited.ts';

/**
 * A part of a drawing that comes in a task of its own, behind what was built: a large drawing all at once would hold up
 * a reader who scrolls on. From then on it is drawn with the rest.
 */
export function Arriving({ children }: { children: ComponentChildren }) {
  const [come, show] = useAwaited(() => true);
  useLayoutEffect(() => (come ? undefined : drawInTask(() => show(true))), []);
  return come ? children : null;
}
