import { useMemo } from 'preact/hooks';
import { significant } from '../../parameters/index.ts';
import {
  countTicks,
  Label,
  Plot,
  type PlotSizes,
  type PlotSpec,
  powersAxis,
  Steady,
  type ViewProps,
} from '../../widgets/index.ts';
import { type Band, bandOverSeeds } from '../bandOverSeeds.ts';
import type figure from './model.ts';
import { type Shares, useShares } from './useShares.ts';

const margin = { left: 44, right: 12, top: 16, bottom: 44 };
const sizes: PlotSizes = {
  wide: { width: 264, height: 326, margin },
  narrow: { width: 320, height: 230, margin },
};
/** Powers of ten that the axis shows at most: float32 ends there. */
const [SMALLEST, LARGEST] = [-46, 39];

const held = (value: number) => value > 0 && Number.isFinite(value);

function specOf({ median, low, high }: Band): PlotSpec {
  const layers = median.map((_, i) => i).filter((i) => held(low[i]!) && held(high[i]!));
  const shown = layers.flatMap((i) => [low[i]!, high[i]!]).map(Math.log10);
  const x = layers.map((i) => i + 1);
  const at = (sizes: readonly number[]) => layers.map((i) => sizes[i]!);
  return {
    x: { min: 1, max: median.length, ticks: countTicks(median.length, 4), format: String },
    y: powersAxis(Math.max(SMALLEST, Math.min(-1, ...shown)), Math.min(LARGEST, Math.max(0, ...shown))),
    curves: [{ x, y: at(median), stroke: 'grad' }],
    bands: [{ x, low: at(low), high: at(high), stroke: 'grad' }],
  };
}

function SharesView({ of: { gain, depth }, runs }: Shares) {
  // Of so few seeds all.
  const band = useMemo(() => bandOverSeeds(runs, 0), [runs]);
  const spec = useMemo(() => specOf(band), [band]);
  const first = band.median[0]!;
  return (
    <div class="chosen">
      <p class="chosen-head">
        <b>
          gain <Steady text={String(gain)} />, depth <Steady text={String(depth)} />
        </b>
        <span>
          By layer,{' '}
          <Steady text={runs.length === 1 ? 'one seed' : `median and range of ${runs.length} seeds`} />
        </span>
      </p>
      <Plot spec={spec} sizes={sizes} label={`Gradient by layer at gain ${gain} and depth ${depth}`}>
        {(scales) => {
          const y = scales.y(Math.min(spec.y.max, Math.max(spec.y.min, first)));
          const high = y < (scales.area.top + scales.area.bottom) / 2;
          return (
            <>
              <circle class="point-grad" cx={scales.area.left} cy={y} r={4} />
              <Label
                x={scales.area.left + 12}
                y={high ? y - 8 : y + 16}
                text={significant(first, 2)}
                class="c-grad b"
                halo
              />
              <Label x={scales.area.left} y={scales.area.bottom + 38} text="first layer" class="axis-title" />
              <Label
                x={scales.area.right}
                y={scales.area.bottom + 38}
                anchor="end"
                text="last"
                class="axis-title"
              />
            </>
          );
        }}
      </Plot>
    </div>
  );
}

/** The gradient at every layer of the chosen network, as in the figure of the gradient by layer. */
export function Curve({ data: { activation, seed }, values: { gain, depth } }: ViewProps<typeof figure>) {
  const shares = useShares({ activation, seed, depth, gain });
  return shares && <SharesView {...shares} />;
}
