import type { NumberParameter } from '../../parameters/index.ts';
import { toneClass } from '../tone.ts';
import { useSidewaysDrag } from '../useSidewaysDrag.ts';

interface DragNumberProps {
  parameter: NumberParameter;
  value: number;
  onChange: (value: number) => void;
  x: number;
  y: number;
  /** Instead of the parameter's own tone, where the number stands on a fill. */
  class?: string;
}

/** A number in a drawing, dragged sideways. Keyboards use the slider of the same parameter. */
export function DragNumber({ parameter, value, onChange, x, y, class: classes }: DragNumberProps) {
  const handlers = useSidewaysDrag(parameter, value, onChange);
  return (
    <g class="drag-number" {...handlers}>
      <rect x={x - 24} y={y - 22} width={48} height={34} />
      <text x={x} y={y} text-anchor="middle" class={`num ${classes ?? toneClass(parameter.tone, value)}`}>
        {parameter.format(value)}
      </text>
    </g>
  );
}
