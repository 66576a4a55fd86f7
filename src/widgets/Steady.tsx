import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { atRest } from './atRest.ts';

interface SteadyProps {
  text: string;
  class?: string;
}

/**
 * A text that changes within a line. While it does, its room only grows, and fits again once the reader rests: the
 * words after it stand still, and the browser lays out the number alone instead of a long page.
 */
export function Steady({ text, class: classes = '' }: SteadyProps) {
  const room = useRef(text);
  const [, setFitted] = useState(text);
  if (text.length > room.current.length) room.current = text;
  useLayoutEffect(() => {
    if (room.current === text) return undefined;
    return atRest(() => {
      room.current = text;
      setFitted(text);
    });
  }, [text]);
  return (
    <span class={`steady ${classes}`} data-room={room.current}>
      <span>{text}</span>
    </span>
  );
}
