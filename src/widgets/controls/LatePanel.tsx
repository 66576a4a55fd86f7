import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { LIVE } from '../built.ts';
import { drawInTask } from '../drawNow.ts';
import { keptFocus } from '../keptFocus.ts';
import { Panel, type PanelProps } from './Panel.tsx';

/**
 * The controls come alive in a task of their own, and are what the build rendered until then: a figure all at once would
 * keep a reader who scrolls on waiting.
 */
export function LatePanel({ built, ...panel }: PanelProps & { built: string | undefined }) {
  const [live, setLive] = useState(built === undefined);
  const place = useRef<HTMLDivElement>(null);
  const focus = useMemo(() => keptFocus(place.current), [live]);
  useLayoutEffect(() => {
    focus(place.current);
    return live ? undefined : drawInTask(() => setLive(true));
  }, [live]);
  return live ? (
    <div class={`panel${LIVE}`} key="live" ref={place}>
      <Panel {...panel} />
    </div>
  ) : (
    <div class="panel" key="built" ref={place} dangerouslySetInnerHTML={{ __html: built! }} />
  );
}
