import type { ComponentChildren } from 'preact';
import { useContext, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Drawing, type DrawingSize, type Layout, layoutHere, type Size } from '../drawing/Drawing.tsx';
import { UpTo } from '../drawing/UpTo.tsx';
import { FigureContext } from '../FigureContext.ts';
import { inOwnTasks } from '../inOwnTask.ts';
import { type Scales, scalesOf } from './scale.ts';
import type { Box, Frame, PlotSpec } from './spec.ts';

type CreateDrawer = typeof import('./chart.ts').createDrawer;

/** At build the chart is drawn at once; in the page Chart.js comes with the first plot that is near. */
let createDrawer: CreateDrawer | undefined = import.meta.env.SSR
  ? (await import('./chart.ts')).createDrawer
  : undefined;

async function loadChart() {
  createDrawer ??= (await import('./chart.ts')).createDrawer;
}

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
  const isLast = (spec: PlotSpec, { width, height }: Frame) =>
    last?.spec === spec && last.frame.width === width && last.frame.height === height;
  return {
    *steps(spec: PlotSpec, frame: Frame) {
      if (isLast(spec, frame)) return;
      drawer ??= createDrawer!();
      last = { spec, frame, marks: yield* drawer.steps(spec, frame) };
    },
    draw(spec: PlotSpec, frame: Frame) {
      if (!isLast(spec, frame)) {
        drawer ??= createDrawer!();
        last = { spec, frame, marks: drawer.draw(spec, frame) };
      }
      const { marks } = last!;
      // Nothing that a build renders is ever taken down.
      if (import.meta.env.SSR) end();
      return marks;
    },
    end,
  };
}

/**
 * What a plot shows. A chart that changes is drawn in tasks of its own and shown in the next, with the labels that
 * belong to it: none of them holds up the page for as long as all. A chart that stays the same, while a probe moves
 * over it, costs nothing and takes over the new labels at once.
 */
function useDrawn(given: PlotProps, steps: (spec: PlotSpec) => Generator): PlotProps {
  const [drawn, setDrawn] = useState(given);
  const running = useRef<() => void>();
  const same = drawsTheSame(drawn.spec, given.spec);
  useLayoutEffect(() => {
    // What has begun is shown: a reader who never rests would otherwise see nothing until they do.
    if (same || running.current) return;
    let done = false;
    function* draw() {
      try {
        yield* steps(given.spec);
      } finally {
        done = true;
        running.current = undefined;
      }
      setDrawn(given);
    }
    const stop = inOwnTasks(draw());
    // While the page is being printed it is done by now.
    if (!done) running.current = stop;
  }, [same, given.spec, drawn]);
  useLayoutEffect(() => () => running.current?.(), []);
  return same ? { ...given, spec: drawn.spec } : drawn;
}

/**
 * Whether the plot is drawn by the page. Where something stands in for it, its first chart is drawn in tasks of its
 * own as well; otherwise as soon as Chart.js is there.
 */
function useReady(steps: () => Generator): boolean {
  const { standIn } = useContext(FigureContext);
  const [ready, setReady] = useState(createDrawer !== undefined && !standIn?.stands);
  useLayoutEffect(() => {
    if (ready) return undefined;
    const drawn = standIn?.waitFor();
    let stop: (() => void) | undefined;
    let here = true;
    function* draw() {
      yield* steps();
      setReady(true);
      drawn?.();
    }
    loadChart().then(() => {
      if (here) stop = inOwnTasks(draw());
    });
    return () => {
      here = false;
      stop?.();
    };
  }, []);
  return ready;
}

interface ChartProps {
  spec: PlotSpec;
  frame: Frame;
  layout: Layout;
  chartist: ReturnType<typeof createChartist>;
  ready: boolean;
}

function Chart({ spec, frame, layout, chartist, ready }: ChartProps) {
  // Until then Preact leaves what the build drew here untouched; and so it does with the drawing for other screens,
  // which stands beside this screen's until the page has been measured.
  if (!ready || !(import.meta.env.SSR || layout === layoutHere()))
    return <g key="built" dangerouslySetInnerHTML={{ __html: '' }} />;
  // Elements rather than text: of a chart that is drawn anew, only what differs is touched.
  return <g key="drawn">{chartist.draw(spec, frame)}</g>;
}

/** The same axes without curves. */
const axesOf = ({ x, y }: PlotSpec): PlotSpec => ({ x, y, curves: none });
const none: PlotSpec['curves'] = [];

/** Axes and curves by Chart.js, with our own labels over them. */
export function Plot(given: PlotProps) {
  const [whole, axes] = useMemo(() => [createChartist(), createChartist()], []);
  const frame = useRef<Frame>();
  const steps = (spec: PlotSpec) => whole.steps(spec, frame.current!);
  const ready = useReady(() => steps(given.spec));
  const drawn = useDrawn(given, function* (spec) {
    if (ready) yield* steps(spec);
  });
  const { spec, sizes, label, upTo = spec.x.max, ground, children } = drawn;
  const bare = useMemo(() => axesOf(spec), [spec]);
  const complete = upTo >= spec.x.max;
  // At once, and not after the next frame: whoever leaves before that must not leave a chart behind.
  useLayoutEffect(
    () => () => {
      whole.end();
      axes.end();
    },
    [],
  );
  return (
    <Drawing sizes={sizes} live={ready} {...(label && { label })}>
      {(size) => {
        const own: Frame = { ...size, margin: sizes[size.layout].margin };
        if (import.meta.env.SSR || size.layout === layoutHere()) frame.current = own;
        const scales = scalesOf(spec, own);
        const chart = { frame: own, layout: size.layout, ready };
        return (
          <>
            {ground?.(scales, size)}
            {!complete && <Chart {...chart} spec={bare} chartist={axes} />}
            <UpTo x={complete ? size.width : scales.x(upTo)} height={size.height}>
              <Chart {...chart} spec={spec} chartist={whole} />
            </UpTo>
            {children?.(scales, size)}
          </>
        );
      }}
    </Drawing>
  );
}
