import type { Tone } from '../../parameters/index.ts';

/** Colour and dash of a curve: a role, or one of the compared activations. */
export type Stroke = Exclude<Tone, 'weight'> | `cat-${string}`;

export interface Axis {
  readonly min: number;
  readonly max: number;
  readonly scale?: 'linear' | 'log';
  /** Where ticks stand, in the axis's own unit. */
  readonly ticks: readonly number[];
  readonly format: (value: number) => string;
}

export interface Curve {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
  readonly stroke: Stroke;
  /** A thin line without dashes: theory, or a reference. */
  readonly reference?: boolean;
  /** Washes the area down to zero. */
  readonly filled?: boolean;
}

/** The area between two curves: where most seeds lie. */
interface Band {
  readonly x: ArrayLike<number>;
  readonly low: ArrayLike<number>;
  readonly high: ArrayLike<number>;
  readonly stroke: Stroke;
}

/** What Chart.js draws: axes and data. Labels, limits and probes stand over it as our own SVG. */
export interface PlotSpec {
  readonly x: Axis;
  readonly y: Axis;
  readonly curves: readonly Curve[];
  /** Drawn under the curves. */
  readonly bands?: readonly Band[];
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Size of a drawing and of the margins around its data, in px. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly margin: Box;
}
