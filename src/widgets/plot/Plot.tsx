import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { Drawing, type DrawingSize, type Layout, type Size } from '../drawing/Drawing.tsx';
import { UpTo } from '../drawing/UpTo.tsx';
import { type Scales, scalesOf } from './scale.ts';
import type { Box, Frame, PlotSpec } from './spec.ts';

type DrawChart = typeof import('./chart.ts').drawChart;

/** At build the chart is drawn at once; in the page Chart.js comes with the first plot that is near. */
const drawChart = signal<DrawChart | undefined>(
  import.meta.env.SSR ? (await import('./chart.ts')).drawChart : undefined,
);

const loadChart = async () => {
  if (drawChart.value === undefined) drawChart.value = (await import('./chart.ts')).drawChart;
};

export type PlotSizes = Readonly<Record<Layout, Size & { margin: Box }>>;

interface PlotProps {
  spec: PlotSpec;
  sizes: PlotSizes;
  /** Its own name, where a figure has more than one plot. */
  label?: string;
  /** Curves are shown up to this x, as far as time has come; all of them when absent. */
  upTo?: number;
  /** Drawn under the chart, in its scales: a region that is marked. */
  ground?: (scales: Scales, size: DrawingSize) => ComponentChildren;
  /** Labels, limits, probes: drawn over the chart, in its scales. */
  children?: (scales: Scales, size: DrawingSize) => ComponentChildren;
}

/** The parts of a plot that decide its drawing; curves are compared by identity, as models cache what they sample. */
const partsOf = ({ x, y, curves, bands = [] }: PlotSpec): readonly unknown[] => [
  ...[x, y].flatMap((axis) => [axis.min, axis.max, axis.scale, axis.format, ...axis.ticks]),
  ...curves.flatMap((curve) => [curve.x, curve.y, curve.stroke, curve.filled, curve.reference]),
  ...bands.flatMap((band) => [band.x, band.low, band.high, band.stroke]),
];

/** The earlier spec while the new one draws the same, so that a moving probe does not redraw the chart. */
function useSameSpec(spec: PlotSpec): PlotSpec {
  const held = useRef(spec);
  const [before, now] = [partsOf(held.current), partsOf(spec)];
  if (before.length !== now.length || before.some((part, index) => !Object.is(part, now[index])))
    held.current = spec;
  return held.current;
}

function Chart({ spec: given, frame, draw }: { spec: PlotSpec; frame: Frame; draw: DrawChart | undefined }) {
  const { width, height, margin } = frame;
  const spec = useSameSpec(given);
  const marks = useMemo(
    () => draw?.(spec, { width, height, margin }),
    [draw, spec, width, height, margin.left, margin.right, margin.top, margin.bottom],
  );
  // Until Chart.js has come, Preact leaves what the build drew here untouched.
  if (!marks) return <g key="built" dangerouslySetInnerHTML={{ __html: '' }} />;
  // Elements rather than text: of a chart that is drawn anew, only what differs is touched.
  return <g key="drawn">{marks}</g>;
}

/** The same axes without curves. */
const axesOf = ({ x, y }: PlotSpec): PlotSpec => ({ x, y, curves: none });
const none: PlotSpec['curves'] = [];

/** Axes and curves by Chart.js, with our own labels over them. */
export function Plot({ spec, sizes, label, upTo = spec.x.max, ground, children }: PlotProps) {
  const draw = drawChart.value;
  const complete = upTo >= spec.x.max;
  useEffect(() => void loadChart(), []);
  return (
    <Drawing sizes={sizes} live={draw !== undefined} {...(label && { label })}>
      {(size) => {
        const frame = { ...size, margin: sizes[size.layout].margin };
        const scales = scalesOf(spec, frame);
        return (
          <>
            {ground?.(scales, size)}
            {!complete && <Chart spec={axesOf(spec)} frame={frame} draw={draw} />}
            <UpTo x={complete ? size.width : scales.x(upTo)} height={size.height}>
              <Chart spec={spec} frame={frame} draw={draw} />
            </UpTo>
            {children?.(scales, size)}
          </>
        );
      }}
    </Drawing>
  );
}
