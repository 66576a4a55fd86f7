import type { NumberParameter } from '../../parameters/index.ts';
import { type Bound, bound } from '../bound.ts';
import { useIdFor } from '../FigureContext.ts';
import { Maths } from '../Maths.tsx';
import { toneClass } from '../tone.ts';
import { Range } from './Range.tsx';

interface SliderProps {
  parameter: NumberParameter;
  value: Bound<number>;
  onChange: (value: number) => void;
  /** Without label and readout, as an x-axis's own slider. */
  bare?: boolean;
}

/** What a screen reader says of a value: number and unit, "30 layers" and "1 layer". */
export const spokenValue = ({ unit, format }: NumberParameter, value: number): string =>
  unit ? `${format(value)} ${value === 1 ? unit.replace(/(..)s$/, '$1') : unit}` : format(value);

export function Slider({ parameter, value, onChange, bare = false }: SliderProps) {
  const { label, symbol, tone } = parameter;
  const id = useIdFor(label);
  const input = (
    <Range
      {...(!bare && { id })}
      parameter={parameter}
      value={value}
      spoken={bound(value, (now) => spokenValue(parameter, now))}
      onChange={onChange}
    />
  );
  const classes = (of: string) => bound(value, (now) => `${of} ${toneClass(tone, now)}`);
  if (bare) return <div class={classes('axis-slider')}>{input}</div>;
  return (
    <div class={classes('slider')}>
      <label class="slider-label" for={id}>
        <Maths text={symbol ?? label} />
      </label>
      {input}
      <span class="readout" aria-hidden="true">
        {bound(value, parameter.format)}
      </span>
    </div>
  );
}
