import type { PlotSizes } from './Plot.tsx';

/** Margins beside a plot's data, in px; the axis slider in the style sheet keeps to them. */
const sides = { wide: { left: 40, right: 12 }, narrow: { left: 34, right: 10 } };

/** A plot across the text column, and its own drawing for phones, of the given heights in px. */
export const plotSizes = (wide: number, narrow: number, top = 34): PlotSizes => ({
  wide: { width: 656, height: wide, margin: { ...sides.wide, top, bottom: 44 } },
  narrow: { width: 320, height: narrow, margin: { ...sides.narrow, top, bottom: 44 } },
});
