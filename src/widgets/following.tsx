import type { ComponentType } from 'preact';
import { drawInTask } from './drawNow.ts';
import { useFollowing } from './useFollowing.ts';

/**
 * A figure's equation with the reader's numbers in it. It follows the drawing in a task, and where that takes long in a
 * frame, of its own: drawn with it, it would hold it up. What waits are the numbers: elements that are kept for later
 * keep all that once stood around them.
 */
export const following =
  <P extends object>(Equation: ComponentType<P>) =>
  (props: P) => <Equation {...useFollowing(props, drawInTask)} />;
