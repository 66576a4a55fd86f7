import { type IntegersParameter, resized } from '../../parameters/index.ts';
import { Stepper } from './Stepper.tsx';

interface IntegersProps {
  parameter: IntegersParameter;
  value: readonly number[];
  onChange: (value: readonly number[]) => void;
}

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
