import type { NumberParameter } from '../parameters/index.ts';
import { spokenValue } from './controls/Slider.tsx';
import { useSidewaysDrag } from './useSidewaysDrag.ts';

/** Page Up and Page Down move by this share of the range. */
const PAGE = 0.1;

/**
 * Makes any element a slider: drag sideways, arrow keys, Page Up and Down, Home and End.
 * @returns the attributes that the element takes
 */
export function useScrub(parameter: NumberParameter, value: number, onChange: (value: number) => void) {
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
    role: 'slider' as const,
    tabIndex: 0,
    'aria-label': label,
    'aria-valuemin': min,
    'aria-valuemax': max,
    'aria-valuenow': value,
    'aria-valuetext': spokenValue(parameter, value),
    onKeyDown: (event: KeyboardEvent) => {
      const next = keys[event.key];
      if (next === undefined) return;
      event.preventDefault();
      onChange(next);
    },
  };
}
