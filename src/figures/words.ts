import { fixed } from '../parameters/index.ts';

/** A share in whole percent; all and nothing are said only of what is exactly that. */
export function percent(share: number): string {
  if (!Number.isFinite(share)) return fixed(share, 0);
  const whole = Math.round(100 * share);
  if (whole === 0 && share > 0) return '<1 %';
  if (whole === 100 && share < 1) return '>99 %';
  return `${whole} %`;
}

/** A count with its noun: 1 step, 2 steps. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
