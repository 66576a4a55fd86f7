import type { NumberParameter } from '../../parameters/index.ts';

interface RangeProps {
  parameter: NumberParameter;
  value: number;
  /** What a screen reader says of the value. */
  spoken: string;
  onChange: (value: number) => void;
  id?: string;
}

const share = ({ min, max, position }: NumberParameter, value: number) =>
  (100 * (position(value) - position(min))) / (position(max) - position(min));

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
      value={parameter.position(value)}
      aria-label={parameter.label}
      aria-valuetext={spoken}
      onInput={(event) => onChange(parameter.at(event.currentTarget.valueAsNumber))}
    />
  </span>
);
