import { fixed } from './format.ts';
import type { Declaration, Parameter } from './parameter.ts';
import { readNumber } from './readNumber.ts';

export interface NumberParameter extends Parameter<number, 'number'> {
  readonly min: number;
  readonly max: number;
  readonly unit: string;
  readonly control: 'slider' | 'stepper';
  /** Where a value stands on a slider, which moves by notches; positions between two values are equally far. */
  readonly position: (value: number) => number;
  /** The accepted value nearest to a position. */
  readonly at: (position: number) => number;
  /** Distance of neighbouring positions. */
  readonly notch: number;
}

interface NumberDeclaration extends Declaration {
  min: number;
  max: number;
  step: number;
  initial: number;
  /** Spoken after the value, in the plural, which loses its s at 1: "layers". */
  unit?: string;
  control?: 'slider' | 'stepper';
}

const decimalsOf = (step: number): number => (String(step).split('.')[1] ?? '').length;

/**
 * A number from `min` to `max` in steps of `step`, counted from 0. A step is 10⁻⁶ at least: JavaScript writes smaller
 * ones in powers of ten.
 * @throws RangeError if an end or the initial value is not one of them
 */
export function number(declaration: NumberDeclaration): NumberParameter {
  const { min, max, step, initial, unit = '' } = declaration;
  const decimals = decimalsOf(step);
  const format = (value: number) => fixed(value, decimals);
  const nearest = (value: unknown): number | undefined => {
    if (typeof value !== 'number' || Number.isNaN(value)) return undefined;
    const clamped = Math.min(max, Math.max(min, value));
    // toFixed ends the drift of multiplying a decimal step (0.1 × 3); + 0 ends negative zero.
    return Number((Math.round(clamped / step) * step).toFixed(decimals)) + 0;
  };
  const parameter: NumberParameter = {
    ...declaration,
    kind: 'number',
    unit,
    control: declaration.control ?? 'slider',
    notch: step,
    position: (value) => value,
    at: (position) => nearest(position) as number,
    expected: `a number from ${format(min)} to ${format(max)} in steps of ${step}`,
    nearest,
    format,
    print: (value) => String(value),
    parse: (text) => nearest(readNumber(text)),
  };
  if (!(min < max))
    throw new RangeError(`${declaration.label}: min is ${min}, expected less than max = ${max}.`);
  for (const [name, value] of Object.entries({ min, max, initial }))
    if (nearest(value) !== value)
      throw new RangeError(
        `${declaration.label}: ${name} is ${value}, expected ${parameter.expected}, counted from 0.`,
      );
  return parameter;
}

/** A whole number from `min` to `max`. */
export const integer = (declaration: Omit<NumberDeclaration, 'step'>): NumberParameter =>
  number({ ...declaration, step: 1 });
