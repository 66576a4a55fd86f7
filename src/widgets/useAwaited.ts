import { type StateUpdater, useContext, useLayoutEffect, useState } from 'preact/hooks';
import { FigureContext } from './FigureContext.ts';

/**
 * What a part of a figure shows: there at once, or, where what was built stands in for the figure, undefined at first,
 * and waited for.
 * @returns what is shown, and the way to show something
 */
export function useAwaited<T>(
  now: () => T | undefined,
): [T | undefined, (come: StateUpdater<T | undefined>) => void] {
  const { standIn } = useContext(FigureContext);
  const [shown, show] = useState(standIn?.stands ? undefined : now);
  const waits = shown === undefined;
  useLayoutEffect(() => (waits ? standIn?.waitFor() : undefined), [waits]);
  return [shown, show];
}
