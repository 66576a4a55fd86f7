import { significant } from '../../parameters/index.ts';
import type { DrawingSize, Point } from '../../widgets/index.ts';

/** Where the parts of the neuron stand, in px; `unit` is a radius, `box` the activation's. */
export interface Geometry {
  readonly inputs: readonly Point[];
  readonly sum: Point;
  readonly bias: Point;
  /** Whether there is room to name the gradients of the inputs. */
  readonly namesGradients: boolean;
  /** Where an input's name stands, seen from the input. */
  readonly inputName: { readonly offset: Point; readonly anchor: 'middle' | 'end' };
  readonly box: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly output: Point;
  /** Height of δ's number: above everything, as it may be longer than its wire. */
  readonly delta: number;
  readonly unit: number;
  /** Radius of the sum. */
  readonly sumUnit: number;
  /** Half the room for a weight's name and number on its edge. */
  readonly room: number;
  /** How far along an edge its weight is written, 0 at the input. */
  readonly along: number;
  /** A gradient in as many digits as there is room for. */
  readonly gradient: (value: number) => string;
}

export const sizes = { wide: { width: 656, height: 284 }, narrow: { width: 320, height: 284 } };

const ROWS = [50, 142, 234];
const MIDDLE = 142;
/** From so many signs on a number has a power of ten. */
const LONG = 8;

export function geometryOf({ layout, width }: DrawingSize): Geometry {
  const wide = layout === 'wide';
  const x = wide
    ? { input: 0.128, sum: 0.49, box: 0.69, output: 0.915 }
    : { input: 0.075, sum: 0.455, box: 0.74, output: 0.93 };
  const half = wide ? 36 : 22;
  return {
    inputs: ROWS.map((y) => [width * x.input, y]),
    sum: [width * x.sum, MIDDLE],
    bias: [width * x.sum, MIDDLE + 86],
    namesGradients: wide,
    inputName: wide ? { offset: [-32, 5], anchor: 'end' } : { offset: [0, -28], anchor: 'middle' },
    box: {
      left: width * x.box - half,
      right: width * x.box + half,
      top: MIDDLE - (wide ? 30 : 24),
      bottom: MIDDLE + (wide ? 30 : 24),
    },
    output: [width * x.output, MIDDLE],
    delta: MIDDLE - 62,
    unit: wide ? 24 : 20,
    sumUnit: wide ? 27 : 22,
    room: wide ? 25 : 19,
    along: wide ? 0.46 : 0.56,
    gradient: (value) => {
      const full = significant(value, 2);
      return wide || full.length < LONG ? full : significant(value, 1);
    },
  };
}
