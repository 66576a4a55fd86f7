import type { SeedParameter } from '../../parameters/index.ts';
import { Chips } from './Chips.tsx';
import type { AnyParameter, ControlProps } from './Control.tsx';
import { Integers } from './Integers.tsx';
import { Segmented } from './Segmented.tsx';
import { Stepper } from './Stepper.tsx';

export interface RareControlProps extends ControlProps {
  parameter: Exclude<AnyParameter, SeedParameter>;
}

/** The control of a parameter that is neither a slider nor a seed. */
export function RareControl({ parameter, value, onChange }: RareControlProps) {
  switch (parameter.kind) {
    case 'number':
      return (
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
  }
}
