import {
  countTicks,
  Label,
  Limit,
  Plot,
  type PlotSizes,
  type PlotSpec,
  powersAxis,
  type Scales,
  type ViewProps,
} from '../../widgets/index.ts';
import { counted } from '../words.ts';
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
function specOf({ exponents }: Data): PlotSpec {
  const y = powersAxis(Math.max(FLOOR, Math.min(-4, ...exponents)), Math.max(0, ...exponents));
  const shown = exponents
    .map((exponent, index) => ({ size: 10 ** exponent, layer: index + 1 }))
    .filter(({ size }) => size >= y.min);
  return {
    x: { min: 0.5, max: exponents.length + 0.5, ticks: countTicks(exponents.length), format: String },
    y,
    curves: [{ x: shown.map(({ layer }) => layer), y: shown.map(({ size }) => size), stroke: 'grad' }],
  };
}

/** Each layer's product: a disc while float32 holds it, a ring where it is zero. */
function Points({ scales, data, floor }: { scales: Scales; data: Data; floor: number }) {
  const spacing = scales.x(2) - scales.x(1);
  const r = Math.max(1, Math.min(3.5, spacing / 3));
  const shown = data.exponents
    .map((exponent, index) => ({ layer: index + 1, size: 10 ** exponent, zero: data.products[index] === 0 }))
    .filter(({ size }) => size >= floor);
  return (
    <>
      <path
        class="dots-grad"
        stroke-width={2 * r}
        d={shown
          .filter(({ zero }) => !zero)
          .map(({ layer, size }) => `M${scales.x(layer)} ${scales.y(size)}h0`)
          .join('')}
      />
      {shown
        .filter(({ zero }) => zero)
        .map(({ layer, size }) => (
          <circle key={`layer ${layer}`} class="point-zero" cx={scales.x(layer)} cy={scales.y(size)} r={r} />
        ))}
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
      <line class="leader" x1={x} x2={x} y1={scales.y(SMALLEST)} y2={top + 24} />
      <Label
        x={leftHalf ? x + 8 : x - 8}
        y={top + 30}
        anchor={leftHalf ? 'start' : 'end'}
        text={`exactly 0 after ${counted(after, 'layer')}`}
        class="c-grad"
        halo
      />
    </>
  );
}

export function View({ data }: ViewProps<typeof figure>) {
  const spec = specOf(data);
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
            <Points scales={scales} data={data} floor={spec.y.min} />
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
