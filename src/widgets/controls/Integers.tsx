import type { IntegersParameter } from '../../parameters/index.ts';
import { Stepper } from './Stepper.tsx';

interface IntegersProps {
  parameter: IntegersParameter;
  value: readonly number[];
  onChange: (value: readonly number[]) => void;
}

/** The same list one item longer (repeating its last item) or shorter. */
export const resized = (value: readonly number[], length: number): readonly number[] =>
  Array.from({ length }, (_, index) => value[Math.min(index, value.length - 1)] as number);

/** A list of whole numbers: one stepper for its length, one for each item. */
export const Integers = ({ parameter, value, onChange }: IntegersProps) => (
  <fieldset class="integers">
    <legend class="visually-hidden">{parameter.label}</legend>
    <Stepper
      label={parameter.label}
      value={value.length}
      min={parameter.minLength}
      max={parameter.maxLength}
      onChange={(length) => onChange(resized(value, length))}
    />
    {value.map((item, index) => (
      <Stepper
        key={index}
        label={parameter.itemLabel(index)}
        value={item}
        min={parameter.min}
        max={parameter.max}
        onChange={(next) => onChange(value.with(index, next))}
      />
    ))}
  </fieldset>
);
