import type { ComponentChildren } from 'preact';
import { drawInTask } from './drawNow.ts';
import { useAwaited } from './useAwaited.ts';
import { useFollowing } from './useFollowing.ts';

/**
 * Draws its children in a task of their own, after what is drawn with them: several large drawings that come or change
 * together, or a drawing and the numbers that follow it, would hold up a frame that each of them alone leaves on time.
 * What was built stands until all have come. Where the reader's next step comes first, both are drawn in one task.
 */
export function InTurn({ children }: { children: ComponentChildren }) {
  const state = useAwaited(() => children);
  useFollowing(children, state, drawInTask);
  return state[0];
}
