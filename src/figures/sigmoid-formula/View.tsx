import { fixed, significant } from '../../parameters/index.ts';
import { Drawing, Label, type Layout, type Point, type ViewProps } from '../../widgets/index.ts';
import type figure from './model.ts';

const sizes = { wide: { width: 656, height: 96 }, narrow: { width: 320, height: 168 } };

/** Centres of the parts at the built width, one line or two on a phone; they spread with the drawing. */
const places: Readonly<Record<Layout, Record<'symbol' | 'formula' | 'put' | 'taken' | 'result', Point>>> = {
  wide: { symbol: [52, 46], formula: [154, 46], put: [296, 46], taken: [442, 46], result: [562, 46] },
  narrow: { symbol: [24, 44], formula: [124, 44], put: [65, 126], taken: [178, 126], result: [284, 126] },
};
/** Half the width of a fraction's line, where what stands below it is short or long; the room to the sign before it. */
const SHORT = 43;
const LONG = { wide: 55, narrow: 49 } as const;
const GAP = 18;

const Equals = ({ x, y }: { x: number; y: number }) => (
  <Label x={x} y={y + 6} anchor="middle" text="=" class="formula" />
);

interface FractionProps {
  at: Point;
  half: number;
  gap: number;
  /** What stands below the line after "1 + ", with its exponent if it is a power. */
  below: string;
  exponent?: string;
}

/** 1 over 1 + something. */
const Fraction = ({ at: [x, y], half, gap, below, exponent }: FractionProps) => (
  <g>
    <Equals x={x - half - gap} y={y} />
    <Label x={x} y={y - 10} anchor="middle" text="1" class="formula" />
    <line class="fraction-line" x1={x - half} x2={x + half} y1={y} y2={y} />
    <text x={x} y={y + 24} text-anchor="middle" class="formula">
      1 + <tspan class={exponent ? 'mi' : undefined}>{below}</tspan>
      {exponent && (
        <tspan class="exponent" dy={-8}>
          −<tspan class={exponent === 'z' ? 'mi c-fwd' : 'c-fwd'}>{exponent}</tspan>
        </tspan>
      )}
    </text>
  </g>
);

export const View = ({ data: { z, exponential, activation } }: ViewProps<typeof figure>) => (
  <Drawing sizes={sizes}>
    {({ layout, width }) => {
      const spread = Math.min(1.4, width / sizes[layout].width);
      // A phone has less.
      const gap = layout === 'wide' ? GAP : 0.6 * GAP * spread;
      const [symbol, formula, put, taken, result] = (
        ['symbol', 'formula', 'put', 'taken', 'result'] as const
      ).map((part): Point => [places[layout][part][0] * spread, places[layout][part][1]]) as [
        Point,
        Point,
        Point,
        Point,
        Point,
      ];
      return (
        <>
          <text x={symbol[0]} y={symbol[1] + 6} text-anchor="middle" class="formula">
            <tspan class="mi">σ</tspan>(<tspan class="mi c-fwd">z</tspan>)
          </text>
          <Fraction at={formula} half={SHORT} gap={gap} below="e" exponent="z" />
          <Fraction
            at={put}
            half={z < 0 ? LONG[layout] : SHORT}
            gap={gap}
            below="e"
            exponent={z < 0 ? `(${fixed(z, 2)})` : fixed(z, 2)}
          />
          <Fraction
            at={taken}
            half={z < 0 ? SHORT : LONG[layout]}
            gap={gap}
            below={significant(exponential)}
          />
          <Equals x={result[0] - 48} y={result[1]} />
          <Label
            x={result[0] + 4}
            y={result[1] + 6}
            anchor="middle"
            text={significant(activation)}
            class="formula c-fwd"
          />
        </>
      );
    }}
  </Drawing>
);
