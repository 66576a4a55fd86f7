import type { SubsetParameter } from '../../parameters/index.ts';
import { Swatch } from '../Swatch.tsx';

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
          <Swatch name={option} />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  );
}
