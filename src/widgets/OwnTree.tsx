import { hydrate, type JSX, render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { inOwnTask } from './inOwnTask.ts';

interface OwnTreeProps {
  class: string;
  /** Whether what the build rendered is there and right. */
  asBuilt: boolean;
  /** What follows the figure's state by itself: it is given once. */
  children: JSX.Element;
}

/**
 * A part that comes alive in a task after the rest of its figure, and is what the build rendered until then: all at
 * once would keep a reader who scrolls on waiting.
 */
export function OwnTree({ class: classes, asBuilt, children }: OwnTreeProps) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = place.current!;
    const callOff = asBuilt ? inOwnTask(() => hydrate(children, element)) : render(children, element);
    return () => {
      callOff?.();
      render(null, element);
    };
  }, []);
  if (import.meta.env.SSR) return <div class={classes}>{children}</div>;
  return <div class={classes} ref={place} dangerouslySetInnerHTML={{ __html: '' }} />;
}
