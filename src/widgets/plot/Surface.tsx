import { useDrag } from '../useDrag.ts';
import type { Scales } from './scale.ts';

interface SurfaceProps {
  scales: Scales;
  /** The reader points at, or drags over, this place; in the axes' units. */
  onPoint: (x: number, y: number) => void;
}

/** The part of a plot that answers to a pointer. Keyboards use the slider of the same parameter. */
export function Surface({ scales: { x, y, area }, onPoint }: SurfaceProps) {
  const handlers = useDrag(
    (event) => (event.currentTarget as SVGRectElement).ownerSVGElement ?? undefined,
    (event, svg) => {
      const { left, top, width } = svg.getBoundingClientRect();
      // Before the first measurement the drawing is scaled by its viewBox.
      const scale = svg.viewBox.baseVal.width / width;
      onPoint(x.invert((event.clientX - left) * scale), y.invert((event.clientY - top) * scale));
    },
  );
  return (
    <rect
      class="surface"
      x={area.left}
      y={area.top}
      width={area.right - area.left}
      height={area.bottom - area.top}
      {...handlers}
    />
  );
}
