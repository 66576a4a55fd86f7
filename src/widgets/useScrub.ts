import { useRef } from 'preact/hooks';
import type { NumberParameter } from '../parameters/index.ts';
import { spokenValue } from './controls/Slider.tsx';
import { plainKey } from './plainKey.ts';
import { useSidewaysDrag } from './useSidewaysDrag.ts';

/** Page Up and Page Down move by this share of the range. */
const PAGE = 0.1;

/** Keys that begin a number. */
const BEGINS = /^[\d.,\u2212-]$/;
/** A press that moves no farther than this is a tap, px. */
const TAP = 4;

/**
 * Makes any element a slider: drag sideways, wheel with Alt held, arrow keys, Page Up and Down, Home and End.
 * @param onEdit a tap, or the key where it is Enter or the beginning of a number that is typed
 * @returns the attributes that the element takes
 */
export function useScrub(
  parameter: NumberParameter,
  value: number,
  onChange: (value: number) => void,
  onEdit: (key?: string) => void,
) {
  const pressed = useRef(0);
  const { min, max, notch, label, position, at } = parameter;
  const page = Math.max(notch, (position(max) - position(min)) * PAGE);
  const moved = (distance: number) => at(position(value) + distance);
  const drag = useSidewaysDrag(parameter, value, onChange);
  const keys: Record<string, number> = {
    ArrowRight: moved(notch),
    ArrowUp: moved(notch),
    ArrowLeft: moved(-notch),
    ArrowDown: moved(-notch),
    PageUp: moved(page),
    PageDown: moved(-page),
    Home: min,
    End: max,
  };
  return {
    ...drag,
    onPointerDown(event: PointerEvent) {
      pressed.current = event.clientX;
      drag.onPointerDown(event);
    },
    onClick(event: MouseEvent) {
      if (Math.abs(event.clientX - pressed.current) <= TAP) onEdit();
    },
    onWheel(event: WheelEvent) {
      if (!event.altKey || event.deltaY === 0) return;
      event.preventDefault();
      onChange(moved(event.deltaY < 0 ? notch : -notch));
    },
    role: 'slider' as const,
    tabIndex: 0,
    'aria-label': label,
    'aria-valuemin': min,
    'aria-valuemax': max,
    'aria-valuenow': value,
    'aria-valuetext': spokenValue(parameter, value),
    onKeyDown: (event: KeyboardEvent) => {
      const key = plainKey(event);
      const next = keys[key];
      if (next === undefined && !BEGINS.test(key) && key !== 'Enter') return;
      event.preventDefault();
      if (next === undefined) onEdit(key);
      else onChange(next);
    },
  };
}
