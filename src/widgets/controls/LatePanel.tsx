import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { inOwnTask } from '../inOwnTask.ts';
import { keptFocus } from '../keptFocus.ts';
import { Panel, type PanelProps } from './Panel.tsx';

/**
 * The controls come alive in a task after their figure, and are what the build rendered until then: all at once would
 * keep a reader who scrolls on waiting.
 */
export function LatePanel({ asBuilt, ...panel }: PanelProps & { asBuilt: boolean }) {
  const [live, setLive] = useState(!asBuilt);
  const place = useRef<HTMLDivElement>(null);
  const focus = useMemo(() => keptFocus(place.current), [live]);
  useLayoutEffect(() => {
    focus(place.current);
    return live ? undefined : inOwnTask(() => setLive(true));
  }, [live]);
  return live || import.meta.env.SSR ? (
    <div class={live ? 'panel live' : 'panel'} key="live" ref={place}>
      <Panel {...panel} />
    </div>
  ) : (
    <div class="panel" key="built" ref={place} dangerouslySetInnerHTML={{ __html: '' }} />
  );
}
