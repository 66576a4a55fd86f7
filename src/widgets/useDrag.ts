import { useRef } from 'preact/hooks';

interface DragHandlers {
  onPointerDown(event: PointerEvent): void;
  onPointerMove(event: PointerEvent): void;
  onPointerUp(event: PointerEvent): void;
  onPointerCancel(event: PointerEvent): void;
}

/**
 * Follows one pointer from press to release, wherever it goes.
 * A finger may still scroll the page: elements that use this set `touch-action: pan-y`.
 * @param start what the drag begins from; undefined lets the press pass
 * @param move called for every move and the release, and for a mouse's press itself
 */
export function useDrag<T>(
  start: (event: PointerEvent) => T | undefined,
  move: (event: PointerEvent, from: T) => void,
): DragHandlers {
  const drag = useRef<{ pointer: number; from: T } | undefined>(undefined);
  const end = (event: PointerEvent) => {
    if (drag.current?.pointer === event.pointerId) drag.current = undefined;
  };
  return {
    onPointerDown(event) {
      if (event.button !== 0) return;
      const from = start(event);
      if (from === undefined) return;
      drag.current = { pointer: event.pointerId, from };
      (event.currentTarget as Element).setPointerCapture(event.pointerId);
      // A finger's press may be the beginning of a scroll; a mouse's is meant.
      if (event.pointerType === 'mouse') move(event, from);
    },
    onPointerMove(event) {
      if (drag.current?.pointer === event.pointerId) move(event, drag.current.from);
    },
    onPointerUp(event) {
      // The last place may come with the release alone; and a tap, which is no scroll, means its place.
      if (drag.current?.pointer === event.pointerId) move(event, drag.current.from);
      end(event);
    },
    onPointerCancel: end,
  };
}
