import type { ComponentChildren } from 'preact';
import { useContext, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { drawNow } from './drawNow.ts';
import { FigureContext } from './FigureContext.ts';
import { useInTasks } from './useInTasks.ts';

/**
 * Draws its children in a task of their own, after what is drawn with them: several large drawings that come or change
 * together would hold up a frame that each of them alone leaves on time. In a figure that waits for better data, what
 * was built stands until all have come.
 */
export function InTurn({ children }: { children: ComponentChildren }) {
  const { standIn } = useContext(FigureContext);
  const [shown, show] = useState(standIn?.stands ? undefined : children);
  const latest = useRef(children);
  latest.current = children;
  const waits = shown === undefined;
  useLayoutEffect(() => (waits ? standIn!.waitFor() : undefined), [waits]);
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
