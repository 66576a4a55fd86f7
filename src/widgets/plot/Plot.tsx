import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Drawing, type DrawingSize, type Layout, layoutHere, type Size } from '../drawing/Drawing.tsx';
import { UpTo } from '../drawing/UpTo.tsx';
import { inOwnTask } from '../inOwnTask.ts';
import { type Scales, scalesOf } from './scale.ts';
import type { Box, Frame, PlotSpec } from './spec.ts';

type CreateDrawer = typeof import('./chart.ts').createDrawer;

/** At build the chart is drawn at once; in the page Chart.js comes with the first plot that is near. */
const createDrawer = signal<CreateDrawer | undefined>(
  import.meta.env.SSR ? (await import('./chart.ts')).createDrawer : undefined,
);

const loadChart = async () => {
  if (createDrawer.value === undefined) createDrawer.value = (await import('./chart.ts')).createDrawer;
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

function drawsTheSame(one: PlotSpec, other: PlotSpec): boolean {
  if (one === other) return true;
  const [before, now] = [partsOf(one), partsOf(other)];
  return before.length === now.length && before.every((part, index) => Object.is(part, now[index]));
}

/** Draws a chart once for as long as it and its frame stay the same, and keeps the last one. */
function createChartist() {
  let drawer: ReturnType<CreateDrawer> | undefined;
  let last: { spec: PlotSpec; frame: Frame; marks: ComponentChildren } | undefined;
  const end = () => {
    drawer?.end();
    drawer = last = undefined;
  };
  return {
    draw(create: CreateDrawer, spec: PlotSpec, frame: Frame) {
      const { width, height } = frame;
      if (!last || last.spec !== spec || last.frame.width !== width || last.frame.height !== height) {
        drawer ??= create();
        last = { spec, frame, marks: drawer.draw(spec, frame) };
      }
      const { marks } = last;
      // Nothing that a build renders is ever taken down.
      if (import.meta.env.SSR) end();
      return marks;
    },
    end,
  };
}

/**
 * What a plot shows. A chart that changes is drawn in a task of its own and shown in the next, with the labels that
 * belong to it: neither of the two holds up the page for as long as both. A chart that stays the same, while a probe
 * moves over it, costs nothing and takes over the new labels at once.
 */
function useDrawn(given: PlotProps, prepare: (spec: PlotSpec) => void): PlotProps {
  const [drawn, setDrawn] = useState(given);
  const same = drawsTheSame(drawn.spec, given.spec);
  useLayoutEffect(() => {
    if (same) return undefined;
    return inOwnTask(() => {
      prepare(given.spec);
      setDrawn(given);
    });
  }, [same, given.spec]);
  return same ? { ...given, spec: drawn.spec } : drawn;
}

interface ChartProps {
  spec: PlotSpec;
  frame: Frame;
  layout: Layout;
  chartist: ReturnType<typeof createChartist>;
}

function Chart({ spec, frame, layout, chartist }: ChartProps) {
  const create = createDrawer.value;
  // Until Chart.js has come, Preact leaves what the build drew here untouched; and so it does with the drawing for
  // other screens, which stands beside this screen's until the page has been measured.
  if (!create || !(import.meta.env.SSR || layout === layoutHere()))
    return <g key="built" dangerouslySetInnerHTML={{ __html: '' }} />;
  // Elements rather than text: of a chart that is drawn anew, only what differs is touched.
  return <g key="drawn">{chartist.draw(create, spec, frame)}</g>;
}

/** The same axes without curves. */
const axesOf = ({ x, y }: PlotSpec): PlotSpec => ({ x, y, curves: none });
const none: PlotSpec['curves'] = [];

/** Axes and curves by Chart.js, with our own labels over them. */
export function Plot(given: PlotProps) {
  const create = createDrawer.value;
  const [whole, axes] = useMemo(() => [createChartist(), createChartist()], []);
  const frame = useRef<Frame>();
  const drawn = useDrawn(given, (spec) => {
    if (create && frame.current) whole.draw(create, spec, frame.current);
  });
  const { spec, sizes, label, upTo = spec.x.max, ground, children } = drawn;
  const bare = useMemo(() => axesOf(spec), [spec]);
  const complete = upTo >= spec.x.max;
  useEffect(() => void loadChart(), []);
  // At once, and not after the next frame: whoever leaves before that must not leave a chart behind.
  useLayoutEffect(
    () => () => {
      whole.end();
      axes.end();
    },
    [],
  );
  return (
    <Drawing sizes={sizes} live={create !== undefined} {...(label && { label })}>
      {(size) => {
        frame.current = { ...size, margin: sizes[size.layout].margin };
        const scales = scalesOf(spec, frame.current);
        return (
          <>
            {ground?.(scales, size)}
            {!complete && <Chart spec={bare} frame={frame.current} layout={size.layout} chartist={axes} />}
            <UpTo x={complete ? size.width : scales.x(upTo)} height={size.height}>
              <Chart spec={spec} frame={frame.current} layout={size.layout} chartist={whole} />
            </UpTo>
            {children?.(scales, size)}
          </>
        );
      }}
    </Drawing>
  );
}
