import type { ComponentChildren } from 'preact';
import { useContext, useLayoutEffect, useState } from 'preact/hooks';
import { FigureContext } from './FigureContext.ts';
import { inOwnTask } from './inOwnTask.ts';

/** A part of a drawing that is first drawn in a task after the others, while what was built stands for all of them. */
export function Later({ children }: { children: ComponentChildren }) {
  const { standIn } = useContext(FigureContext);
  const [here, setHere] = useState(import.meta.env.SSR || !standIn?.stands);
  useLayoutEffect(() => {
    if (here) return undefined;
    const drawn = standIn!.waitFor();
    const callOff = inOwnTask(() => setHere(true));
    return () => {
      callOff();
      drawn();
    };
  }, [here]);
  return <>{here && children}</>;
}
