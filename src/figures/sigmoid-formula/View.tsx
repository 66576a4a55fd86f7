import { fixed, significant } from '../../parameters/index.ts';
import { Drawing, Label, type ViewProps } from '../../widgets/index.ts';
import type model from './model.ts';

const sizes = { wide: { width: 656, height: 104 }, narrow: { width: 320, height: 176 } };

/** A fraction with 1 above the line; the exponent stands raised after the base. */
function Fraction({ x, y, below, raised = '', width }: FractionProps) {
  return (
    <g>
      <Label x={x} y={y - 10} anchor="middle" text="1" class="formula" />
      <line class="fraction-line" x1={x - width / 2} x2={x + width / 2} y1={y} y2={y} />
      <text x={x} y={y + 24} text-anchor="middle" class="formula">
        1 + {below}
        {raised !== '' && (
          <tspan class="exponent" dy={-8}>
            −<tspan class={raised === 'z' ? 'mi c-fwd' : 'c-fwd'}>{raised}</tspan>
          </tspan>
        )}
      </text>
    </g>
  );
}

interface FractionProps {
  x: number;
  y: number;
  below: string;
  raised?: string;
  width: number;
}

/** Centres of the parts, across one line or two: formula, z put in, exponential taken, result. */
const places = {
  wide: { symbol: [60, 52], formula: [150, 52], put: [300, 52], taken: [450, 52], result: [560, 52] },
  narrow: { symbol: [56, 44], formula: [140, 44], put: [74, 132], taken: [178, 132], result: [262, 132] },
} as const;

export function View({ data: { z, exponential, activation } }: ViewProps<typeof model>) {
  const exponent = z < 0 ? `(${fixed(z, 2)})` : fixed(z, 2);
  return (
    <Drawing sizes={sizes}>
      {({ layout, width }) => {
        const shift = (width - sizes[layout].width) / 2;
        const at = places[layout];
        const equals = (x: number, y: number) => (
          <Label x={x + shift} y={y + 6} anchor="middle" text="=" class="formula" />
        );
        return (
          <g>
            <text x={at.symbol[0] + shift} y={at.symbol[1] + 6} text-anchor="middle" class="formula">
              <tspan class="mi">σ</tspan>(<tspan class="mi c-fwd">z</tspan>)
            </text>
            {equals(at.symbol[0] + 36, at.symbol[1])}
            <Fraction x={at.formula[0] + shift} y={at.formula[1]} below="e" raised="z" width={84} />
            {equals(at.put[0] - 64, at.put[1])}
            <Fraction x={at.put[0] + shift} y={at.put[1]} below="e" raised={exponent} width={100} />
            {equals(at.taken[0] - 56, at.taken[1])}
            <Fraction x={at.taken[0] + shift} y={at.taken[1]} below={significant(exponential)} width={88} />
            {equals(at.result[0] - 44, at.result[1])}
            <Label
              x={at.result[0] + shift + 8}
              y={at.result[1] + 6}
              anchor="middle"
              text={significant(activation)}
              class="formula c-fwd"
            />
          </g>
        );
      }}
    </Drawing>
  );
}
