import { Label } from '../drawing/Label.tsx';
import type { Scales } from './scale.ts';

interface LimitProps {
  scales: Scales;
  y: number;
  text: string;
  /** The end of the line that the words stand at. */
  at?: 'start' | 'end';
  class?: string;
}

/** A threshold across the plot: dashed, and always with its name. */
export function Limit({ scales, y, text, at = 'start', class: classes = '' }: LimitProps) {
  const { left, right } = scales.area;
  const level = scales.y(y);
  return (
    <g>
      <line class="lim" x1={left} x2={right} y1={level} y2={level} />
      <Label
        x={at === 'start' ? left : right}
        y={level - 8}
        anchor={at}
        text={text}
        class={`c-lim ${classes}`}
        halo
      />
    </g>
  );
}
