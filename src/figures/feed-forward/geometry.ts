import type { DrawingSize, Point } from '../../widgets/index.ts';
import type { Unit } from './units.ts';

export const sizes = { wide: { width: 656, height: 400 }, narrow: { width: 320, height: 400 } };

const TOP = 34;
const LARGEST_PITCH = 78;

export interface Positions {
  /** Centre of a unit, in px. */
  of(layer: number, index: number): Point;
  readonly radius: number;
}

/** Layers are columns from left to right; each column is centred and as airy as the largest allows. */
export function positionsOf(
  layers: readonly (readonly Unit[])[],
  { width, height, layout }: DrawingSize,
): Positions {
  const most = Math.max(...layers.map((units) => units.length));
  const pitch = Math.min(LARGEST_PITCH, (height - TOP - 4) / most);
  const radius = Math.min(layout === 'wide' ? 21 : 17, pitch / 2 - 2);
  const side = layout === 'wide' ? 40 : 24;
  const middle = TOP + (height - TOP) / 2;
  return {
    radius,
    of: (layer, index) => {
      const units = layers[layer]?.length ?? 1;
      return [
        side + (layer * (width - 2 * side)) / (layers.length - 1),
        middle + (index - (units - 1) / 2) * pitch,
      ];
    },
  };
}
