import type { NumberParameter } from '../../parameters/index.ts';
import { type Bound, bound } from '../bound.ts';

interface RangeProps {
  parameter: NumberParameter;
  value: Bound<number>;
  /** What a screen reader says of the value. */
  spoken: Bound<string>;
  onChange: (value: number) => void;
  id?: string;
}

const share = ({ min, max, position }: NumberParameter, value: number) =>
  (100 * (position(value) - position(min))) / (position(max) - position(min));

/** The filled part of the track starts at zero, where zero is in range. */
function Track({ parameter, value }: Pick<RangeProps, 'parameter' | 'value'>) {
  const zero = Math.min(parameter.max, Math.max(parameter.min, 0));
  return (
    <svg class="track" aria-hidden="true" width="100%" height="4">
      <line class="track-rail" x1="0" x2="100%" y1="2" y2="2" />
      <line
        class="track-fill"
        x1={`${share(parameter, zero)}%`}
        x2={bound(value, (now) => `${share(parameter, now)}%`)}
        y1="2"
        y2="2"
      />
    </svg>
  );
}

/** A thumb on a track. */
export const Range = ({ parameter, value, spoken, onChange, id }: RangeProps) => (
  <span class="range">
    <Track parameter={parameter} value={value} />
    <input
      id={id}
      type="range"
      min={parameter.position(parameter.min)}
      max={parameter.position(parameter.max)}
      step={parameter.notch}
      value={bound(value, parameter.position)}
      aria-label={parameter.label}
      aria-valuetext={spoken}
      onInput={(event) => onChange(parameter.at(event.currentTarget.valueAsNumber))}
    />
  </span>
);
