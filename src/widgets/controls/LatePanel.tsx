import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import { LIVE } from '../built.ts';
import { comeAlive } from '../comeAlive.ts';
import { FigureContext } from '../FigureContext.ts';
import { inOwnTask } from '../inOwnTask.ts';
import { Panel, type PanelProps } from './Panel.tsx';

/**
 * The controls come alive in a task of their own, as the build rendered them: a figure all at once would keep a reader
 * who scrolls on waiting, and controls made anew the frame that lays them out.
 */
export function LatePanel({ built, ...panel }: PanelProps & { built: string | undefined }) {
  const place = useRef<HTMLDivElement>(null);
  const inFigure = useContext(FigureContext);
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    let stop = inOwnTask(() => {
      const node = (
        <FigureContext.Provider value={inFigure}>
          <Panel {...panel} />
        </FigureContext.Provider>
      );
      stop = comeAlive(element, node, !panel.state.changed.peek());
      element.classList.add('live');
    });
    return () => stop();
  }, []);
  if (built !== undefined)
    return <div class="panel" key="built" ref={place} dangerouslySetInnerHTML={{ __html: built }} />;
  return (
    <div class={`panel${LIVE}`} key="live">
      <Panel {...panel} />
    </div>
  );
}
