import type {
  ChoiceParameter,
  IntegersParameter,
  NumberParameter,
  Parameter,
  SeedParameter,
  SubsetParameter,
} from '../../parameters/index.ts';
import { Chips } from './Chips.tsx';
import { Integers } from './Integers.tsx';
import { SeedButton } from './SeedButton.tsx';
import { Segmented } from './Segmented.tsx';
import { Slider } from './Slider.tsx';
import { Stepper } from './Stepper.tsx';

/** A parameter of any declared kind. */
export type AnyParameter =
  | NumberParameter
  | ChoiceParameter<string>
  | SubsetParameter<string>
  | IntegersParameter
  | SeedParameter;

interface ControlProps {
  parameter: AnyParameter;
  value: unknown;
  onChange: (value: unknown) => void;
}

export const isSlider = (parameter: Parameter): boolean =>
  parameter.kind === 'number' && (parameter as NumberParameter).control === 'slider';

/** The control that a declaration asks for. */
export function Control({ parameter, value, onChange }: ControlProps) {
  switch (parameter.kind) {
    case 'number':
      return parameter.control === 'slider' ? (
        <Slider parameter={parameter} value={value as number} onChange={onChange} />
      ) : (
        <Stepper
          label={parameter.label}
          value={value as number}
          min={parameter.min}
          max={parameter.max}
          onChange={onChange}
        />
      );
    case 'choice':
      return <Segmented parameter={parameter} value={value as string} onChange={onChange} />;
    case 'subset':
      return <Chips parameter={parameter} value={value as string[]} onChange={onChange} />;
    case 'integers':
      return <Integers parameter={parameter} value={value as number[]} onChange={onChange} />;
    case 'seed':
      return <SeedButton parameter={parameter} value={value as number} onChange={onChange} />;
  }
}
