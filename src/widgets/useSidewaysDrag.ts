import type { NumberParameter } from '../parameters/index.ts';
import { useDrag } from './useDrag.ts';

/** A drag this long covers the whole range, in px. */
const FULL_RANGE = 300;

/** Dragging a number sideways moves it through its range, from where it stood. */
export function useSidewaysDrag(
  { min, max, position, at }: NumberParameter,
  value: number,
  onChange: (value: number) => void,
) {
  return useDrag(
    (event) => ({ x: event.clientX, position: position(value) }),
    (event, from) => {
      const share = (event.clientX - from.x) / FULL_RANGE;
      onChange(at(from.position + share * (position(max) - position(min))));
    },
  );
}
