import { powerOfTen } from '../../parameters/index.ts';
import {
  Label,
  Limit,
  Plot,
  type PlotSizes,
  type PlotSpec,
  type Scales,
  type ViewProps,
} from '../../widgets/index.ts';
import { Factors } from './Factors.tsx';
import type figure from './model.ts';
import { SMALLEST, SMALLEST_NORMAL } from './model.ts';

type Data = ViewProps<typeof figure>['data'];

const sizes: PlotSizes = {
  wide: { width: 952, height: 420, margin: { left: 52, right: 12, top: 158, bottom: 44 } },
  narrow: { width: 320, height: 400, margin: { left: 44, right: 10, top: 150, bottom: 44 } },
};
/** Products below this are drawn at the plot's floor. */
const FLOOR = -60;
const DECADES = [2, 5, 10, 20];

/** Whole steps of decades around what is shown, five lines at most. */
function decades({ exponents }: Data) {
  const low = Math.max(FLOOR, Math.floor(Math.min(-4, ...exponents)));
  const high = Math.ceil(Math.max(0, ...exponents));
  const step = DECADES.find((size) => (high - low) / size <= 6) ?? 50;
  const from = Math.floor(low / step) * step;
  const to = Math.ceil(high / step) * step;
  return { from, to, ticks: Array.from({ length: (to - from) / step + 1 }, (_, i) => from + i * step) };
}

function layerTicks(layers: number): number[] {
  const step = [1, 2, 5, 10].find((size) => layers / size <= 10) ?? 20;
  const ticks = Array.from({ length: Math.floor(layers / step) }, (_, i) => (i + 1) * step);
  return step === 1 ? ticks : [1, ...ticks];
}

function specOf(data: Data): PlotSpec {
  const { from, to, ticks } = decades(data);
  const layers = data.factors.length;
  const shown = data.exponents.map((exponent, index) => ({ exponent, layer: index + 1 }));
  const inRange = shown.filter(({ exponent }) => exponent >= from);
  return {
    x: { min: 0.5, max: layers + 0.5, ticks: layerTicks(layers), format: String },
    y: {
      min: 10 ** from,
      max: 10 ** to,
      scale: 'log',
      ticks: ticks.map((exponent) => 10 ** exponent),
      format: (value) => powerOfTen(Math.round(Math.log10(value))),
    },
    curves: [
      {
        x: inRange.map(({ layer }) => layer),
        y: inRange.map(({ exponent }) => 10 ** exponent),
        stroke: 'grad',
      },
    ],
  };
}

/** Each layer's product: a disc while float32 holds it, a ring where it is zero. */
function Points({ scales, data, from }: { scales: Scales; data: Data; from: number }) {
  const spacing = scales.x(2) - scales.x(1);
  const r = Math.max(1, Math.min(3.5, spacing / 3));
  return (
    <>
      {data.exponents.map((exponent, index) =>
        exponent < from ? null : (
          <circle
            key={`layer ${index + 1}`}
            class={data.products[index] === 0 ? 'point-zero' : 'point-grad'}
            cx={scales.x(index + 1)}
            cy={scales.y(10 ** exponent)}
            r={r}
          />
        ),
      )}
    </>
  );
}

/** Where the gradient has become exactly zero. */
function ZeroMark({ scales, layer, after }: { scales: Scales; layer: number; after: number }) {
  const x = scales.x(layer);
  const { left, right, top } = scales.area;
  const leftHalf = x < (left + right) / 2;
  return (
    <>
      <line class="leader" x1={x} x2={x} y1={scales.y(SMALLEST)} y2={top + 44} />
      <Label
        x={leftHalf ? x + 8 : x - 8}
        y={top + 50}
        anchor={leftHalf ? 'start' : 'end'}
        text={`exactly 0 after ${after} layers`}
        class="c-grad"
        halo
      />
    </>
  );
}

export function View({ data }: ViewProps<typeof figure>) {
  const spec = specOf(data);
  const { from } = decades(data);
  const { zeroAfter, factors } = data;
  const zeroAt = zeroAfter === undefined ? undefined : factors.length - zeroAfter + 1;
  return (
    <Plot spec={spec} sizes={sizes}>
      {(scales, { layout }) => {
        const { left, right, top, bottom } = scales.area;
        const wide = layout === 'wide';
        return (
          <>
            <Factors scales={scales} data={data} />
            <Label x={left} y={top - 16} text="product of all the factors so far" class="c-grad b" />
            {wide && (
              <Label x={right} y={top - 16} anchor="end" text="← the gradient enters here" class="c-grad" />
            )}
            {spec.y.min < SMALLEST && (
              <rect
                class="void"
                x={left}
                width={right - left}
                y={scales.y(SMALLEST)}
                height={bottom - scales.y(SMALLEST)}
              />
            )}
            {spec.y.min < SMALLEST_NORMAL && (
              <Limit
                scales={scales}
                y={SMALLEST_NORMAL}
                at="end"
                text={
                  wide ? 'below here float32 starts losing digits, 1.2 × 10⁻³⁸' : 'loses digits, 1.2 × 10⁻³⁸'
                }
              />
            )}
            {spec.y.min < SMALLEST && (
              <Limit
                scales={scales}
                y={SMALLEST}
                at="end"
                below
                text={wide ? 'below here float32 has only zero, 1.4 × 10⁻⁴⁵' : 'only zero, 1.4 × 10⁻⁴⁵'}
                class="b"
              />
            )}
            <Points scales={scales} data={data} from={from} />
            {zeroAt !== undefined && <ZeroMark scales={scales} layer={zeroAt} after={zeroAfter!} />}
            <Label
              x={right}
              y={bottom + 40}
              anchor="end"
              text="layer (the output is on the right)"
              class="axis-title"
            />
          </>
        );
      }}
    </Plot>
  );
}
