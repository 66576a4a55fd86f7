import { useId } from 'preact/hooks';
import type { NumberParameter } from '../../parameters/index.ts';
import { Maths } from '../Maths.tsx';
import { toneClass } from '../tone.ts';

interface SliderProps {
  parameter: NumberParameter;
  value: number;
  onChange: (value: number) => void;
  /** Without label and readout, as an x-axis's own slider. */
  bare?: boolean;
}

const share = ({ min, max }: NumberParameter, value: number) => (100 * (value - min)) / (max - min);

/** What a screen reader says of a value: number and unit. */
export const spokenValue = (parameter: NumberParameter, value: number): string =>
  parameter.unit ? `${parameter.format(value)} ${parameter.unit}` : parameter.format(value);

/** The filled part of the track starts at zero, where zero is in range. */
function Track({ parameter, value }: { parameter: NumberParameter; value: number }) {
  const zero = Math.min(parameter.max, Math.max(parameter.min, 0));
  return (
    <svg class="track" aria-hidden="true" width="100%" height="4">
      <line class="track-rail" x1="0" x2="100%" y1="2" y2="2" />
      <line
        class="track-fill"
        x1={`${share(parameter, zero)}%`}
        x2={`${share(parameter, value)}%`}
        y1="2"
        y2="2"
      />
    </svg>
  );
}

export function Slider({ parameter, value, onChange, bare = false }: SliderProps) {
  const id = useId();
  const { label, symbol, min, max, step, tone } = parameter;
  const input = (
    <span class="range">
      <Track parameter={parameter} value={value} />
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        aria-label={label}
        aria-valuetext={spokenValue(parameter, value)}
        onInput={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
    </span>
  );
  const classes = toneClass(tone, value);
  if (bare) return <div class={`axis-slider ${classes}`}>{input}</div>;
  return (
    <div class={`slider ${classes}`}>
      <label class="slider-label" for={id}>
        <Maths text={symbol ?? label} />
      </label>
      {input}
      <span class="readout" aria-hidden="true">
        {parameter.format(value)}
      </span>
    </div>
  );
}
