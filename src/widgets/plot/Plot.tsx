import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Drawing, type DrawingSize, type Layout, type Size } from '../drawing/Drawing.tsx';
import { Reach } from '../drawing/Reach.tsx';
import { UpTo } from '../drawing/UpTo.tsx';
import { useAwaited } from '../useAwaited.ts';
import { useInTasks } from '../useInTasks.ts';
import type { Mark } from './SvgContext.ts';
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

/** A chart as it is put into the page: what stays under a cut, and what is cut. Preact passes over one that it knows. */
interface Chart {
  readonly axes: VNode;
  readonly curves: VNode;
}

/** Whether a mark is of the curves: Chart.js clips them, as it does the axes' labels. */
const ofCurves = ({ type, props }: Mark) =>
  type === 'svg' && !(props.children as Mark[]).some((part) => part.type === 'text');

/** What Chart.js clips of the axes is free: a clip would have all that is drawn after it put together anew, bit by bit. */
const inParts = (marks: readonly Mark[]): Chart => ({
  axes: (
    <g key="drawn">
      {marks.map(
        (mark) => !ofCurves(mark) && (mark.type === 'svg' ? (mark.props.children as Mark[]).slice(1) : mark),
      )}
    </g>
  ),
  curves: <g key="drawn">{marks.filter(ofCurves)}</g>,
});

/** Draws a chart once for as long as it and its frame stay the same, and keeps the last one. */
function createChartist() {
  let drawer: ReturnType<CreateDrawer> | undefined;
  let last: { spec: PlotSpec; frame: Frame; chart: Chart } | undefined;
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
      last = { spec, frame, chart: inParts(yield* drawer.steps(spec, frame)) };
    },
    draw(spec: PlotSpec, frame: Frame) {
      if (!isLast(spec, frame)) {
        drawer ??= createDrawer!();
        last = { spec, frame, chart: inParts(drawer.draw(spec, frame)) };
      }
      const { chart } = last!;
      // Nothing that a build renders is ever taken down.
      if (import.meta.env.SSR) end();
      return chart;
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
  const same = drawsTheSame(drawn.spec, given.spec);
  useInTasks(
    same,
    function* () {
      yield* steps(given.spec);
      return given;
    },
    setDrawn,
    [given.spec, drawn],
  );
  // While the next is being drawn it stays what it was.
  const shown = useRef(drawn);
  if (same) shown.current = { ...given, spec: drawn.spec };
  else if (shown.current.spec !== drawn.spec) shown.current = drawn;
  return shown.current;
}

/**
 * Whether the plot is drawn by the page. Where something stands in for it, its first chart is drawn in tasks of its
 * own as well; otherwise as soon as Chart.js is there.
 */
function useReady(steps: () => Generator): boolean {
  // In what arrives only after it has been measured: the first chart is then as wide as the screen has it.
  const [loaded, setLoaded] = useAwaited<{ error?: unknown }>(() => createDrawer && {});
  const [ready = false, setReady] = useAwaited(() => loaded && true);
  if (loaded?.error) throw loaded.error;
  useEffect(() => {
    if (!loaded)
      loadChart().then(
        () => setLoaded({}),
        (error) => setLoaded({ error }),
      );
  }, []);
  useInTasks(ready || !loaded, steps, () => setReady(true), [loaded]);
  return ready;
}

/** Axes and curves by Chart.js, with our own labels over them. */
export function Plot(given: PlotProps) {
  const chartist = useMemo(createChartist, []);
  const frame = useRef<Frame>();
  const steps = (spec: PlotSpec) => chartist.steps(spec, frame.current!);
  const ready = useReady(() => steps(given.spec));
  const drawn = useDrawn(given, function* (spec) {
    if (ready) yield* steps(spec);
  });
  const { spec, sizes, label, upTo = spec.x.max, ground, children } = drawn;
  // At once, and not after the next frame: whoever leaves before that must not leave a chart behind.
  useLayoutEffect(() => () => chartist.end(), []);
  return (
    <Drawing sizes={sizes} {...(label && { label })}>
      {(size) => {
        const own: Frame = { ...size, margin: sizes[size.layout].margin };
        frame.current = own;
        const scales = scalesOf(spec, own);
        const chart = ready ? chartist.draw(spec, own) : undefined;
        return (
          <>
            {ground?.(scales, size)}
            {chart?.axes}
            <UpTo x={upTo < spec.x.max ? scales.x(upTo) : size.width} height={size.height}>
              {chart?.curves}
            </UpTo>
            <Reach width={size.width} height={size.height} />
            {children?.(scales, size)}
          </>
        );
      }}
    </Drawing>
  );
}
