/** The only file that knows Chart.js. */
import {
  BasicPlatform,
  Chart,
  type ChartConfiguration,
  type Scale as ChartScale,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  LogarithmicScale,
  PointElement,
} from 'chart.js';
import { type Mark, SvgContext } from './SvgContext.ts';
import type { Axis, Band, Curve, Frame, PlotSpec } from './spec.ts';
import { dashOf } from './strokes.ts';

Chart.register(LineController, LineElement, PointElement, LinearScale, LogarithmicScale, Filler);

const ticksAt = (axis: Axis) => (scale: ChartScale) => {
  scale.ticks = axis.ticks.map((value) => ({ value }));
};

const scaleOptions = (axis: Axis) => ({
  type: axis.scale === 'log' ? ('logarithmic' as const) : ('linear' as const),
  min: axis.min,
  max: axis.max,
  afterBuildTicks: ticksAt(axis),
});

const tickOptions = (axis: Axis, padding: number) => ({
  autoSkip: false,
  maxRotation: 0,
  padding,
  color: 'var(--ink-3)',
  font: { size: 12 },
  callback: (value: string | number) => axis.format(Number(value)),
});

const pointsOf = (x: ArrayLike<number>, y: ArrayLike<number>) =>
  Array.from(x, (at, index) => ({ x: at, y: y[index] as number }));

const curveOf = ({ x, y, stroke, filled = false, reference = false }: Curve) => ({
  data: pointsOf(x, y),
  borderColor: `var(--${stroke})`,
  borderDash: reference ? [] : [...dashOf(stroke)],
  borderWidth: reference ? 1 : 2.25,
  borderCapStyle: 'round' as const,
  borderJoinStyle: 'round' as const,
  pointRadius: 0,
  // Anything but nothing has the path drawn at once instead of kept as a Path2D, which can't be read; an object would
  // have every point asked for its own style, which takes as long as all the rest.
  segment: true as never,
  fill: filled ? ('origin' as const) : false,
  backgroundColor: `var(--${stroke}-wash)`,
});

/** A band is one outline without ink, there along its upper edge and back along its lower one. */
const bandOf = ({ x, low, high, stroke }: Band) => ({
  data: [...pointsOf(x, high), ...pointsOf(x, low).reverse()],
  borderWidth: 0,
  pointRadius: 0,
  segment: true as never,
  fill: 'shape' as const,
  backgroundColor: `color-mix(in srgb, var(--${stroke}) 14%, transparent)`,
});

function configuration(spec: PlotSpec, { margin }: Frame): ChartConfiguration<'line'> {
  return {
    type: 'line',
    // Of two datasets Chart.js draws the later one first.
    data: { datasets: [...spec.curves.map(curveOf), ...(spec.bands ?? []).map(bandOf)] as never },
    platform: BasicPlatform,
    options: {
      animation: false,
      // Points come as Chart.js keeps them.
      parsing: false,
      responsive: false,
      devicePixelRatio: 1,
      events: [],
      layout: { padding: { top: margin.top, right: margin.right } },
      scales: {
        x: {
          ...scaleOptions(spec.x),
          afterFit: (scale: ChartScale) => {
            scale.height = margin.bottom;
          },
          border: { color: 'var(--rule-2)' },
          grid: { drawOnChartArea: false, tickLength: 4, tickColor: 'var(--rule-2)' },
          ticks: tickOptions(spec.x, 4),
        },
        y: {
          ...scaleOptions(spec.y),
          afterFit: (scale: ChartScale) => {
            scale.width = margin.left;
          },
          border: { display: false },
          grid: { color: 'var(--grid)', drawTicks: false },
          ticks: tickOptions(spec.y, 8),
        },
      },
    },
  };
}

/** Axes and curves as SVG elements. The same at build and in the page. */
export function drawChart(spec: PlotSpec, frame: Frame): readonly Mark[] {
  const context = new SvgContext(frame.width, frame.height);
  const chart = new Chart(context.canvas as never, configuration(spec, frame));
  // The constructor has drawn already, as nothing is animated.
  chart.destroy();
  return context.marks;
}

/** Where Chart.js puts a value; the drawing over it must agree. */
export function chartPosition(spec: PlotSpec, frame: Frame, x: number, y: number): [number, number] {
  const context = new SvgContext(frame.width, frame.height);
  const chart = new Chart(context.canvas as never, configuration(spec, frame));
  const position: [number, number] = [
    chart.scales['x']?.getPixelForValue(x) ?? Number.NaN,
    chart.scales['y']?.getPixelForValue(y) ?? Number.NaN,
  ];
  chart.destroy();
  return position;
}
