import type { SubsetParameter } from '../../parameters/index.ts';
import { dashOf } from '../plot/strokes.ts';

interface ChipsProps<T extends string> {
  parameter: SubsetParameter<T>;
  value: readonly T[];
  onChange: (value: readonly T[]) => void;
}

/** Options to switch on and off, each with a sample of its line. */
export function Chips<T extends string>({ parameter, value, onChange }: ChipsProps<T>) {
  const toggled = (option: T) =>
    value.includes(option) ? value.filter((name) => name !== option) : [...value, option];
  return (
    <fieldset class="chips">
      <legend>{parameter.label}</legend>
      {(Object.entries(parameter.options) as [T, string][]).map(([option, words]) => (
        <label key={option}>
          <input
            type="checkbox"
            checked={value.includes(option)}
            onChange={() => onChange(toggled(option))}
          />
          <svg class={`swatch cat-${option}`} width="28" height="10" aria-hidden="true">
            <line x1="2" x2="26" y1="5" y2="5" stroke-dasharray={dashOf(`cat-${option}`).join(' ')} />
          </svg>
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  );
}
