import { fixed } from '../../parameters/index.ts';
import {
  Label,
  Plot,
  type PlotSizes,
  type PlotSpec,
  type Scales,
  Slider,
  Surface,
  type ViewProps,
} from '../../widgets/index.ts';
import type figure from './model.ts';
import { RANGE } from './model.ts';

type Props = ViewProps<typeof figure>;
type Shown = Props['data']['shown'];

/** A row of the saturation bars, in px. */
const ROW = 13;

/** As tall as the bars below the slopes need. */
const sizesOf = (height: number, bottom: number): PlotSizes => ({
  wide: { width: 656, height, margin: { left: 40, right: 12, top: 26, bottom } },
  narrow: { width: 320, height, margin: { left: 34, right: 10, top: 26, bottom } },
});
const values = sizesOf(220, 12);

const x = { ...RANGE, ticks: [-6, -4, -2, 0, 2, 4, 6], format: (z: number) => fixed(z, 0) };
const above: PlotSpec['y'] = { min: -2, max: 3.2, ticks: [-2, -1, 0, 1, 2, 3], format: (y) => fixed(y, 0) };
/** Slopes up to the largest of those shown. */
const below = (shown: Shown): PlotSpec['y'] => ({
  min: -0.2,
  max: Math.max(1.2, ...shown.map(({ largestSlope }) => 1.05 * largestSlope.slope)),
  ticks: [0, 0.25, 0.5, 0.75, 1],
  format: String,
});

const specOf = (shown: Shown, y: PlotSpec['y'], of: 'value' | 'slope', ticks: boolean): PlotSpec => ({
  x: { ...x, ...(ticks ? {} : { ticks: [] }) },
  y,
  curves: shown.map(({ name, curve }) => ({ x: curve.z, y: curve[of], stroke: `cat-${name}` })),
});

/** The reader's z, one line through both plots. */
const ProbeLine = ({ scales, z }: { scales: Scales; z: number }) => (
  <line class="playhead" x1={scales.x(z)} x2={scales.x(z)} y1={scales.area.top} y2={scales.area.bottom} />
);

/** A bar a curve where its slope is too small to pass a gradient on. */
function Saturation({ scales, shown, top }: { scales: Scales; shown: Shown; top: number }) {
  return shown.map(({ name, saturated }, row) =>
    saturated.map(({ from, to }) => (
      <line
        key={`${name} ${from}`}
        class={`saturation cat-${name}`}
        x1={scales.x(from)}
        x2={scales.x(to)}
        y1={top + (row + 0.5) * ROW}
        y2={top + (row + 0.5) * ROW}
      />
    )),
  );
}

export function View({ model, data: { z, shown }, set }: Props) {
  const setZ = (value: number) => set('z', value);
  const bars = 22 + shown.length * ROW;
  return (
    <>
      <Plot spec={specOf(shown, above, 'value', false)} sizes={values} label="The activation functions">
        {(scales) => (
          <>
            <Label x={scales.area.left} y={14} text="activation *f*(*z*)" class="b" />
            <ProbeLine scales={scales} z={z} />
            <Surface scales={scales} onPoint={setZ} />
          </>
        )}
      </Plot>
      <Plot
        spec={specOf(shown, below(shown), 'slope', true)}
        sizes={sizesOf(244 + bars, 40 + bars)}
        label="Their slopes, and where they are saturated"
      >
        {(scales) => (
          <>
            <Label x={scales.area.left} y={14} text="slope *f*′(*z*)" class="b" />
            <ProbeLine scales={scales} z={z} />
            {shown
              .filter(({ largestSlope }) => Number.isFinite(largestSlope.at))
              .map(({ name, largestSlope: { at, slope } }) => (
                <circle key={name} class="largest" cx={scales.x(at)} cy={scales.y(slope)} r={5} />
              ))}
            <Label
              x={scales.area.right}
              y={scales.area.bottom + 36}
              anchor="end"
              text="*z*, the weighted sum"
              class="axis-title"
            />
            <Label
              x={scales.area.left}
              y={scales.area.bottom + 56}
              text="saturated: slope under 0.05"
              class="secondary"
            />
            <Saturation scales={scales} shown={shown} top={scales.area.bottom + 62} />
            <Surface scales={scales} onPoint={setZ} />
          </>
        )}
      </Plot>
      <Slider parameter={model.parameters.z} value={z} onChange={setZ} bare />
    </>
  );
}
