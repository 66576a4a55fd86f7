import { fixed } from '../../parameters/index.ts';
import { Arrow, Label } from '../../widgets/index.ts';
import { ActivationBox } from './ActivationBox.tsx';
import { fillLevel } from './fillLevel.ts';
import { NamedNumber } from './NamedNumber.tsx';
import type { PartProps } from './View.tsx';

/** From the sum through the activation to the output, or back. */
export function Output({ at, data }: PartProps) {
  const { sum, sumUnit, box, output, unit } = at;
  const back = data.pass === 'backward';
  const [x, y] = output;
  const wire = (sum[0] + sumUnit + box.left) / 2;
  const level = fillLevel(data.activation);
  return (
    <g>
      {back ? (
        <>
          <Arrow from={[x - unit, y]} to={[box.right + 2, y]} class="s-grad" width={2} />
          <Arrow from={[box.left, y]} to={[sum[0] + sumUnit + 2, y]} class="s-grad" width={2} />
        </>
      ) : (
        <>
          <line class="wire" x1={sum[0] + sumUnit} y1={y} x2={box.left} y2={y} />
          <Arrow from={[box.right, y]} to={[x - unit - 2, y]} class="s-fwd" width={2} />
        </>
      )}
      <circle class="node-open" cx={sum[0]} cy={sum[1]} r={sumUnit} />
      <Label x={sum[0]} y={sum[1] + 8} anchor="middle" text="Σ" class="sigma" />
      <ActivationBox box={box} data={data} />
      {back ? (
        <NamedNumber x={wire} y={at.delta} name="*∂L*/*∂z*" number={at.gradient(data.delta)} class="c-grad" />
      ) : (
        <NamedNumber x={wire} y={y - 22} name="*z*" number={fixed(data.preActivation, 2)} class="" />
      )}
      <circle class={`node act-${level}`} cx={x} cy={y} r={unit} />
      <Label
        x={x}
        y={y + 5}
        anchor="middle"
        text={fixed(data.activation, 2)}
        class={`num act-ink-${level}`}
      />
      <Label x={x + unit} y={y - unit - 10} anchor="end" text="output *a*" class="c-fwd" />
      {back && (
        <NamedNumber
          x={x}
          y={y + unit + 22}
          name="*∂L*/*∂a*"
          number={fixed(data.upstream, 2)}
          class="c-grad"
        />
      )}
    </g>
  );
}
