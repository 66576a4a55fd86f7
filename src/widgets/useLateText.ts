import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { afterFrame } from './inOwnTask.ts';

/**
 * A text that follows its drawing a frame later: laid out together, the two make one long frame.
 * @returns what its element takes
 */
export function useLateText<E extends HTMLElement>(text: string): { ref: RefObject<E>; children: string } {
  const ref = useRef<E>(null);
  // The element's own text stays the first for Preact, which leaves alone what doesn't change.
  const said = useRef({ first: text, latest: text, waits: false }).current;
  useLayoutEffect(() => {
    if (text === said.latest) return;
    said.latest = text;
    // One that waits already will say this instead: put off with every change, it would never come.
    if (said.waits) return;
    said.waits = true;
    afterFrame(() => {
      said.waits = false;
      const node = ref.current?.firstChild;
      if (node) node.nodeValue = said.latest;
    });
  }, [text]);
  return { ref, children: said.first };
}
