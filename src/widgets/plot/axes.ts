import { powerOfTen } from '../../parameters/index.ts';
import type { Axis } from './spec.ts';

/** Decades between two gridlines, from the finest that leaves a plot airy. */
const DECADES = [1, 2, 5, 10, 20];
const MOST_LINES = 7;

/**
 * A logarithmic axis that holds what is shown, its ends on gridlines, ticks written as powers of ten.
 * @param from, to the powers of ten to be held
 */
export function powersAxis(from: number, to: number): Axis {
  const step = DECADES.find((size) => (to - from) / size <= MOST_LINES) ?? 50;
  const [low, high] = [Math.floor(from / step) * step, Math.ceil(to / step) * step];
  return {
    min: 10 ** low,
    max: 10 ** high,
    scale: 'log',
    ticks: Array.from({ length: (high - low) / step + 1 }, (_, i) => 10 ** (low + i * step)),
    format: (value) => powerOfTen(Math.round(Math.log10(value))),
  };
}

/** Ticks for things that are counted from 1, such as layers: the first one, then so many round numbers at most. */
export function countTicks(count: number, most = 10): number[] {
  const step = [1, 2, 5, 10, 20].find((size) => count / size <= most) ?? 50;
  const round = Array.from({ length: Math.floor(count / step) }, (_, i) => (i + 1) * step);
  return [1, ...round.filter((tick) => tick > 1)];
}
