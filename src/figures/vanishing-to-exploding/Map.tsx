import { useMemo } from 'preact/hooks';
import {
  Cells,
  Drawing,
  type DrawingSize,
  heatOf,
  Label,
  type Scales,
  Surface,
  scalesOf,
  type ViewProps,
} from '../../widgets/index.ts';
import { Contours } from './Contours.tsx';
import { depths, gains } from './map.ts';
import type figure from './model.ts';
import { Selection } from './Selection.tsx';

type Data = ViewProps<typeof figure>['data'];

const sizes = { wide: { width: 640, height: 380 }, narrow: { width: 320, height: 400 } };
const margin = { left: 38, right: 8, top: 30, bottom: 44 };

/** Half a step beyond the first and the last value, so that every cell has its room. */
const edge = (a: number, b: number) => a * Math.sqrt(a / b);
const axes = {
  x: {
    min: edge(gains[0]!, gains[1]!),
    max: edge(gains.at(-1)!, gains.at(-2)!),
    scale: 'log',
    ticks: [0.1, 0.2, 0.5, 1, 2, 5, 10],
    format: String,
  },
  y: {
    min: edge(depths[0]!, depths[1]!),
    max: edge(depths.at(-1)!, depths.at(-2)!),
    scale: 'log',
    ticks: [2, 5, 10, 20, 50, 100],
    format: String,
  },
} as const;

/** Where each row begins, from the deepest down, and where the last one ends. */
const rowEdges = [
  axes.y.max,
  ...depths
    .slice(1)
    .map((depth, i) => Math.sqrt(depth * depths[i]!))
    .reverse(),
  axes.y.min,
];

/** The colours, redrawn only when the map has grown. */
function Heat({ data: { ratios }, scales }: { data: Data; scales: Scales }) {
  const { x, y, area } = scales;
  return useMemo(() => {
    const deepestFirst = depths.flatMap((_, i) => {
      const row = depths.length - 1 - i;
      return [...ratios.subarray(row * gains.length, (row + 1) * gains.length)];
    });
    return (
      <Cells
        columns={gains.length}
        cells={deepestFirst.map(heatOf)}
        name="heat"
        x={area.left}
        width={(area.right - area.left) / gains.length}
        rows={rowEdges.map((depth) => y(depth))}
      />
    );
  }, [ratios, x(1), y(1)]);
}

function Axes({ scales: { x, y, area } }: { scales: Scales }) {
  return (
    <>
      <rect
        class="frame"
        x={area.left}
        y={area.top}
        width={area.right - area.left}
        height={area.bottom - area.top}
      />
      {axes.x.ticks.map((gain) => (
        <g key={gain}>
          <line class="baseline" x1={x(gain)} x2={x(gain)} y1={area.bottom} y2={area.bottom + 4} />
          <Label x={x(gain)} y={area.bottom + 18} anchor="middle" text={String(gain)} class="tick" />
        </g>
      ))}
      {axes.y.ticks.map((depth) => (
        <Label
          key={depth}
          x={area.left - 8}
          y={y(depth) + 4}
          anchor="end"
          text={String(depth)}
          class="tick"
        />
      ))}
      <Label x={area.left} y={16} text="depth" class="axis-title" />
      <Label x={area.right} y={area.bottom + 38} anchor="end" text="gain of the weights" class="axis-title" />
    </>
  );
}

/** Where theory has the gradient keep its size. */
function Critical({ scales: { x, area }, gain, layout }: CriticalProps) {
  return (
    <>
      <line class="critical-rim" x1={x(gain)} x2={x(gain)} y1={area.top - 6} y2={area.bottom} />
      <line class="lim" x1={x(gain)} x2={x(gain)} y1={area.top - 6} y2={area.bottom} />
      <Label
        x={x(gain)}
        y={16}
        anchor="middle"
        text={
          layout === 'wide'
            ? `critical gain in theory, ${gain.toPrecision(3)} (very wide layers)`
            : `critical gain, ${gain.toPrecision(3)}`
        }
        class="c-lim b"
      />
    </>
  );
}

interface CriticalProps {
  scales: Scales;
  gain: number;
  layout: DrawingSize['layout'];
}

/** The map of all networks, with the chosen one ringed. */
export const HeatMapView = ({ model, data, values, set }: ViewProps<typeof figure>) => (
  <Drawing sizes={sizes} role="group" label="Map of the first layer’s gradient over gain and depth">
    {(size) => {
      const scales = scalesOf(axes, { ...size, margin });
      const { x, y } = scales;
      return (
        <>
          <Heat data={data} scales={scales} />
          <Contours data={data} scales={scales} />
          {data.critical !== undefined && (
            <Critical scales={scales} gain={data.critical} layout={size.layout} />
          )}
          <Axes scales={scales} />
          <Surface
            scales={scales}
            onPoint={(gain, depth) => {
              set('gain', gain);
              set('depth', depth);
            }}
          />
          <Selection model={model} values={values} set={set} x={x(values.gain)} y={y(values.depth)} />
        </>
      );
    }}
  </Drawing>
);
