import type { Axis, Box, Frame } from './spec.ts';

/** Position of a value on an axis, and back. */
interface Scale {
  (value: number): number;
  invert(position: number): number;
}

const straight = (value: number) => value;

/** Maps an axis onto positions: p = from + (to − from)·(f(v) − f(min)) / (f(max) − f(min)), f = log₁₀ or identity. */
function scaleOf({ min, max, scale }: Axis, from: number, to: number): Scale {
  const bend = scale === 'log' ? Math.log10 : straight;
  const unbend = scale === 'log' ? (value: number) => 10 ** value : straight;
  const start = bend(min);
  const span = bend(max) - start;
  const position = (value: number) => from + ((to - from) * (bend(value) - start)) / span;
  return Object.assign(position, {
    invert: (at: number) => unbend(start + ((at - from) / (to - from)) * span),
  });
}

export interface Scales {
  readonly x: Scale;
  readonly y: Scale;
  readonly area: Box;
}

/** Where data stands in the drawing: the frame less its margins. */
export function scalesOf(axes: { x: Axis; y: Axis }, { width, height, margin }: Frame): Scales {
  const area = {
    left: margin.left,
    right: width - margin.right,
    top: margin.top,
    bottom: height - margin.bottom,
  };
  return { x: scaleOf(axes.x, area.left, area.right), y: scaleOf(axes.y, area.bottom, area.top), area };
}
