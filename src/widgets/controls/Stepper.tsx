import { plainKey } from '../plainKey.ts';

interface StepperProps {
  label: string;
  value: number;
  min: number;
  max: number;
  onChange: (value: number) => void;
}

/** A small whole number: − value +. A spin button to the keyboard and to screen readers. */
export function Stepper({ label, value, min, max, onChange }: StepperProps) {
  const steps: Record<string, number> = {
    ArrowUp: value + 1,
    ArrowRight: value + 1,
    ArrowDown: value - 1,
    ArrowLeft: value - 1,
    Home: min,
    End: max,
  };
  const change = (next: number) => onChange(Math.min(max, Math.max(min, next)));
  return (
    <div class="stepper">
      <span aria-hidden="true">{label}</span>
      <div class="stepper-box">
        <button
          type="button"
          tabIndex={-1}
          aria-label={`${label}: fewer`}
          aria-disabled={value <= min}
          onClick={() => change(value - 1)}
        >
          −
        </button>
        <div
          role="spinbutton"
          tabIndex={0}
          aria-label={label}
          aria-valuemin={min}
          aria-valuemax={max}
          aria-valuenow={value}
          onKeyDown={(event) => {
            const next = steps[plainKey(event)];
            if (next === undefined) return;
            event.preventDefault();
            change(next);
          }}
        >
          {value}
        </div>
        <button
          type="button"
          tabIndex={-1}
          aria-label={`${label}: more`}
          aria-disabled={value >= max}
          onClick={() => change(value + 1)}
        >
          +
        </button>
      </div>
    </div>
  );
}
