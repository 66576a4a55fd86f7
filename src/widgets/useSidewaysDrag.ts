import type { NumberParameter } from '../parameters/index.ts';
import { useDrag } from './useDrag.ts';

/** A drag this long covers the whole range, in px. */
const FULL_RANGE = 300;

/** Dragging a number sideways moves it through its range, from where it stood. */
export function useSidewaysDrag(
  { min, max }: NumberParameter,
  value: number,
  onChange: (value: number) => void,
) {
  return useDrag(
    (event) => ({ x: event.clientX, value }),
    (event, from) => onChange(from.value + ((event.clientX - from.x) / FULL_RANGE) * (max - min)),
  );
}
