/** The only file that knows Chart.js. */
import {
  BasicPlatform,
  Chart,
  type ChartConfiguration,
  type Scale as ChartScale,
  LinearScale,
  LineController,
  LineElement,
  LogarithmicScale,
  PointElement,
} from 'chart.js';
import { atOnce } from '../inOwnTask.ts';
import { drawAreas } from './areas.ts';
import { joined } from './joined.ts';
import { type Mark, SvgContext } from './SvgContext.ts';
import type { Axis, Curve, Frame, PlotSpec } from './spec.ts';
import { dashOf } from './strokes.ts';

Chart.register(LineController, LineElement, PointElement, LinearScale, LogarithmicScale);

/**
 * A scale with its own ticks, kept to its margin whatever room their labels take: what is drawn over the chart takes its
 * place from it. Chart.js would choose and measure others several times at every change.
 */
const scaleOptions = (axis: Axis, margin: { width: number } | { height: number }) => ({
  type: axis.scale === 'log' ? ('logarithmic' as const) : ('linear' as const),
  min: axis.min,
  max: axis.max,
  beforeUpdate: (scale: ChartScale) =>
    Object.assign(scale, margin, {
      buildTicks: () => axis.ticks.map((value) => ({ value })),
      fit() {},
    }),
});

const tickOptions = (axis: Axis, padding: number) => ({
  autoSkip: false,
  maxRotation: 0,
  // Room for labels is not measured.
  sampleSize: 1,
  padding,
  color: 'var(--ink-3)',
  font: { size: 12 },
  callback: (value: string | number) => axis.format(Number(value)),
});

const pointsOf = (x: ArrayLike<number>, y: ArrayLike<number>) =>
  Array.from(x, (at, index) => ({ x: at, y: y[index] as number }));

const curveOf = ({ x, y, stroke, reference = false }: Curve) => ({
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
});

type Configuration = ChartConfiguration<'line'>;

const dataOf = ({ curves }: PlotSpec): Configuration['data'] =>
  // Of two datasets Chart.js draws the later one first.
  ({ datasets: curves.map(curveOf) as never });

const optionsOf = (spec: PlotSpec, { margin }: Frame): NonNullable<Configuration['options']> => ({
  animation: false,
  // Points come as Chart.js keeps them.
  parsing: false,
  responsive: false,
  devicePixelRatio: 1,
  events: [],
  layout: { padding: { top: margin.top, right: margin.right } },
  scales: {
    x: {
      ...scaleOptions(spec.x, { height: margin.bottom }),
      border: { color: 'var(--rule-2)' },
      grid: { drawOnChartArea: false, tickLength: 4, tickColor: 'var(--rule-2)' },
      ticks: tickOptions(spec.x, 4),
    },
    y: {
      ...scaleOptions(spec.y, { width: margin.left }),
      border: { display: false },
      grid: { color: 'var(--grid)', drawTicks: false },
      ticks: tickOptions(spec.y, 8),
    },
  },
});

interface Drawer {
  /** Axes and curves as SVG elements. They look the same at build, in fewer elements, and whatever was drawn before. */
  draw(spec: PlotSpec, frame: Frame): readonly Mark[];
  /** The same step by step, for whoever has other things to do in between. */
  steps(spec: PlotSpec, frame: Frame): Generator<void, readonly Mark[]>;
  /** Lets go of the chart; Chart.js would keep it for good. */
  end(): void;
}

/** Is laid out and drawn only when told to: of the first chart of a page each step takes long, as its code is new. */
class SteppedChart extends Chart<'line'> {
  declare stage?: 'layout' | 'drawing';
  override update(mode?: 'none') {
    if (this.stage) super.update(mode);
  }
  override draw() {
    if (this.stage === 'drawing') super.draw();
  }
}

/** Draws one chart after another of a plot: what Chart.js needs to set up, it sets up once for each size. */
export function createDrawer(): Drawer {
  let kept: { chart: SteppedChart; context: SvgContext; frame: Frame } | undefined;
  let current: PlotSpec;
  const end = () => {
    kept?.chart.destroy();
    kept = undefined;
  };
  function* steps(spec: PlotSpec, frame: Frame, stepped = true): Generator<void, readonly Mark[]> {
    const options = optionsOf(spec, frame);
    if (kept?.frame.width !== frame.width || kept.frame.height !== frame.height) end();
    if (!kept) {
      const context = new SvgContext(frame.width, frame.height);
      const chart = new SteppedChart(context.canvas as never, {
        type: 'line',
        plugins: [{ id: 'areas', beforeDatasetsDraw: (laidOut) => drawAreas(laidOut, current) }],
        platform: BasicPlatform,
        data: { datasets: [] },
        options,
      });
      kept = { chart, context, frame };
      // For whoever has other things to do in between: the axes before there are curves, and one curve before all.
      const before = spec.curves.length > 1 ? [0, 1] : [0];
      for (const count of stepped ? before : []) {
        yield;
        // Somebody was faster, with another size; or below, with another chart.
        if (kept.chart !== chart) return yield* steps(spec, frame);
        chart.data = dataOf({ ...spec, curves: spec.curves.slice(0, count) });
        chart.stage = 'layout';
        chart.update('none');
      }
      yield;
      if (kept.chart !== chart) return yield* steps(spec, frame);
    }
    const { chart, context } = kept;
    current = spec;
    Object.assign(chart, { data: dataOf(spec), options });
    chart.stage = 'layout';
    chart.update('none');
    yield;
    if (kept.chart !== chart || current !== spec) return yield* steps(spec, frame);
    chart.stage = 'drawing';
    chart.draw();
    const marks = context.marks.splice(0);
    return import.meta.env.SSR ? joined(marks) : marks;
  }
  return {
    steps,
    draw: (spec, frame) => atOnce(steps(spec, frame, false)),
    end,
  };
}

/** Where Chart.js puts a value; the drawing over it must agree. */
export function chartPosition(spec: PlotSpec, frame: Frame, x: number, y: number): [number, number] {
  const context = new SvgContext(frame.width, frame.height);
  const chart = new Chart(context.canvas as never, {
    type: 'line',
    data: dataOf(spec),
    platform: BasicPlatform,
    options: optionsOf(spec, frame),
  });
  const position: [number, number] = [
    chart.scales['x']?.getPixelForValue(x) ?? Number.NaN,
    chart.scales['y']?.getPixelForValue(y) ?? Number.NaN,
  ];
  chart.destroy();
  return position;
}
