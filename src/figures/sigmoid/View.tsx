import { fixed, significant } from '../../parameters/index.ts';
import {
  Label,
  Limit,
  Plot,
  type PlotSpec,
  Probe,
  plotSizes,
  Slider,
  Surface,
  type ViewProps,
} from '../../widgets/index.ts';
import type figure from './model.ts';

const sizes = plotSizes(310, 300);
const axes = {
  x: { min: -6, max: 6, ticks: [-6, -4, -2, 0, 2, 4, 6], format: (z: number) => fixed(z, 0) },
  y: { min: -0.13, max: 1.08, ticks: [0, 0.25, 0.5, 0.75, 1], format: (a: number) => String(a) },
};
/** Where the curve is flat enough to say so, and how near the probe may come to the words. */
const SATURATED = [
  { z: -4.2, at: 0.27, anchor: 'middle' },
  { z: 4.6, at: 0.69, anchor: 'middle' },
] as const;
const CLEARANCE = 2.2;
/** What the words beside the probe take, in px. */
const ROOM = 96;
/** Where the curve's name ends, from which z on the probe's words are above it, and what it takes with them, in px. */
const NAME = { z: -1.9, clear: -1.2, room: 62 };

export function View({ model, data, set }: ViewProps<typeof figure>) {
  const { z, activation, slope, curve } = data;
  const setZ = (value: number) => set('z', value);
  const spec: PlotSpec = { ...axes, curves: [{ x: curve.z, y: curve.value, stroke: 'fwd' }] };
  return (
    <>
      <Plot spec={spec} sizes={sizes}>
        {(scales, { layout }) => (
          <>
            <Limit scales={scales} y={1} text="ceiling" />
            <Limit scales={scales} y={0} text="floor" at="end" />
            {layout === 'wide' &&
              SATURATED.filter((place) => Math.abs(z - place.z) > CLEARANCE).map((place) => (
                <g key={place.z}>
                  <line
                    class="leader"
                    x1={scales.x(place.z)}
                    x2={scales.x(place.z)}
                    y1={scales.y(place.at) + (place.z < 0 ? 6 : -16)}
                    y2={scales.y(place.z < 0 ? 0.03 : 0.97)}
                  />
                  <Label
                    x={scales.x(place.z)}
                    y={scales.y(place.at)}
                    anchor={place.anchor}
                    text="saturated: nearly flat"
                    class="secondary"
                  />
                </g>
              ))}
            {(z > NAME.clear || scales.x(z) + ROOM < scales.x(NAME.z) - NAME.room) && (
              <Label
                x={scales.x(NAME.z) - 12}
                y={scales.y(0.2)}
                anchor="end"
                text="*σ*(*z*)"
                class="c-fwd big"
              />
            )}
            <Label
              x={scales.area.right}
              y={scales.area.bottom + 40}
              anchor="end"
              text="*z*, the weighted sum"
              class="axis-title"
            />
            <Probe scales={scales} x={z} y={activation} slope={slope} tone="fwd" />
            <ProbeLabels
              x={scales.x(z)}
              y={scales.y(activation)}
              edge={scales.area.right}
              activation={activation}
              slope={slope}
            />
            <Surface scales={scales} onPoint={setZ} />
          </>
        )}
      </Plot>
      <Slider parameter={model.parameters.z} value={z} onChange={setZ} bare />
    </>
  );
}

interface ProbeLabelsProps {
  x: number;
  y: number;
  /** Right end of the plot. */
  edge: number;
  activation: number;
  slope: number;
}

/** The probe's numbers, out of the way of curve, tangent and edges. */
function ProbeLabels({ x, y, edge, activation, slope }: ProbeLabelsProps) {
  const [high, low, far] = [activation > 0.9, activation < 0.1, x > edge - ROOM];
  return (
    <>
      <Label
        x={low ? x + 14 : x - 14}
        y={y + (high ? 28 : low ? -26 : -12)}
        anchor={low ? 'start' : 'end'}
        text={`*a* = ${significant(activation)}`}
        class="c-fwd b"
        halo
      />
      <Label
        x={far ? x - 14 : x + 14}
        y={y + (low ? -44 : far ? 46 : 26)}
        anchor={far ? 'end' : 'start'}
        text={`slope ${significant(slope)}`}
        class="c-grad b"
        halo
      />
    </>
  );
}
