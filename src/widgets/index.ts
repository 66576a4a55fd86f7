/** What the drawing of a figure is made of. */
export { Slider } from './controls/Slider.tsx';
export { Arrow } from './drawing/Arrow.tsx';
export { DragNumber } from './drawing/DragNumber.tsx';
export { Drawing, type DrawingSize, type Layout } from './drawing/Drawing.tsx';
export { Label } from './drawing/Label.tsx';
export { between, type Point, towards } from './drawing/points.ts';
export type { ViewProps } from './Frame.tsx';
export { Maths } from './Maths.tsx';
export { countTicks, powersAxis } from './plot/axes.ts';
export { Limit } from './plot/Limit.tsx';
export { Plot, type PlotSizes } from './plot/Plot.tsx';
export { Probe } from './plot/Probe.tsx';
export { Surface } from './plot/Surface.tsx';
export type { Scales } from './plot/scale.ts';
export { plotSizes } from './plot/sizes.ts';
export type { PlotSpec } from './plot/spec.ts';
export { Swatch } from './Swatch.tsx';
export { toneClass } from './tone.ts';
