import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { drawNow } from './drawNow.ts';
import { useAwaited } from './useAwaited.ts';
import { useInTasks } from './useInTasks.ts';

/**
 * Draws its children in a task of their own, after what is drawn with them: several large drawings that come or change
 * together would hold up a frame that each of them alone leaves on time. What was built stands until all have come.
 */
export function InTurn({ children }: { children: ComponentChildren }) {
  const [shown, show] = useAwaited(() => children);
  const latest = useRef(children);
  latest.current = children;
  useInTasks(
    shown === children,
    // biome-ignore lint/correctness/useYield: a single step
    function* () {
      return latest.current;
    },
    (drawn) => {
      show(drawn);
      // In this task: left to the next, all that have had their turn would be drawn together.
      drawNow();
    },
    [children, shown],
  );
  return shown;
}
