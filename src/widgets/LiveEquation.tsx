import type { ComponentType } from 'preact';
import { drawInTask } from './drawNow.ts';
import { useFollowing } from './useFollowing.ts';

interface LiveEquationProps<P extends object> {
  Equation: ComponentType<P>;
  props: P;
}

/**
 * A figure's equation with the reader's numbers in it. It follows the drawing in a task, and where that takes long in a
 * frame, of its own: drawn with it, it would hold it up. What waits are the numbers: elements that are kept for later
 * keep all that once stood around them.
 */
export function LiveEquation<P extends object>({ Equation, props }: LiveEquationProps<P>) {
  const shown = useFollowing(props, drawInTask);
  return (
    <div class="live-equation">
      <Equation {...shown} />
    </div>
  );
}
