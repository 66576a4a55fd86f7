import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { Drawing, type DrawingSize, type Layout, type Size } from '../drawing/Drawing.tsx';
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
  /** Labels, limits, probes: drawn over the chart, in its scales. */
  children?: (scales: Scales, size: DrawingSize) => ComponentChildren;
}

function Chart({ spec, frame, draw }: { spec: PlotSpec; frame: Frame; draw: DrawChart | undefined }) {
  const { width, height, margin } = frame;
  const svg = useMemo(
    () => draw?.(spec, { width, height, margin }) ?? '',
    [draw, spec, width, height, margin],
  );
  // While hydrating, Preact leaves what the build drew here untouched.
  return <g dangerouslySetInnerHTML={{ __html: svg }} />;
}

/** Axes and curves by Chart.js, with our own labels over them. */
export function Plot({ spec, sizes, children }: PlotProps) {
  const draw = drawChart.value;
  useEffect(() => void loadChart(), []);
  return (
    <Drawing sizes={sizes} live={draw !== undefined}>
      {(size) => {
        const frame = { ...size, margin: sizes[size.layout].margin };
        return (
          <>
            <Chart spec={spec} frame={frame} draw={draw} />
            {children?.(scalesOf(spec, frame), size)}
          </>
        );
      }}
    </Drawing>
  );
}
