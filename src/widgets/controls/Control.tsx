import type { ReadonlySignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import type {
  ChoiceParameter,
  IntegersParameter,
  NumberParameter,
  Parameter,
  SeedParameter,
  SubsetParameter,
} from '../../parameters/index.ts';
import type { RareControlProps } from './RareControl.tsx';
import { SeedButton } from './SeedButton.tsx';
import { Slider } from './Slider.tsx';

/** A parameter of any declared kind. */
export type AnyParameter =
  | NumberParameter
  | ChoiceParameter<string>
  | SubsetParameter<string>
  | IntegersParameter
  | SeedParameter;

export interface ControlProps {
  parameter: AnyParameter;
  value: unknown;
  onChange: (value: unknown) => void;
}

export const isSlider = (parameter: Parameter): boolean =>
  parameter.kind === 'number' && (parameter as NumberParameter).control === 'slider';

/** Whether its control comes only with the figures that have it: nearly all have sliders and a seed. */
export const isRare = (parameter: Parameter): boolean => parameter.kind !== 'seed' && !isSlider(parameter);

interface FollowingProps extends Omit<ControlProps, 'value'> {
  value: ReadonlySignal<unknown>;
  RareControl: ComponentType<RareControlProps> | undefined;
}

/** The control that a declaration asks for: a slider follows its value in the reader's gesture, all else is drawn. */
export function Control({ parameter, value: current, onChange, RareControl }: FollowingProps) {
  if (isSlider(parameter))
    return (
      <Slider
        parameter={parameter as NumberParameter}
        value={current as ReadonlySignal<number>}
        onChange={onChange}
      />
    );
  const { value } = current;
  if (parameter.kind === 'seed')
    return <SeedButton parameter={parameter} value={value as number} onChange={onChange} />;
  return RareControl ? <RareControl parameter={parameter} value={value} onChange={onChange} /> : null;
}
