import type { NumberParameter } from './number.ts';
import type { Declaration } from './parameter.ts';
import { readNumber } from './readNumber.ts';

interface GradedDeclaration extends Declaration {
  /** The accepted values, all above 0, ascending. */
  grades: readonly number[];
  initial: number;
  unit?: string;
}

/**
 * A number whose accepted values are listed, as those of a logarithmic scale are; a slider moves from one to the
 * next in equal steps. Other numbers are fitted to the grade whose ratio to them is closest to 1.
 * @throws RangeError if the initial value is not one of them
 */
export function graded(declaration: GradedDeclaration): NumberParameter {
  const { grades, initial, unit = '', label } = declaration;
  const [min, max] = [grades[0] ?? Number.NaN, grades.at(-1) ?? Number.NaN];
  /** Index of the grade nearest to a number on a logarithmic scale. */
  const indexOf = (value: number): number => {
    const above = grades.findIndex((grade) => grade >= value);
    if (above <= 0) return above === 0 ? 0 : grades.length - 1;
    return value / grades[above - 1]! < grades[above]! / value ? above - 1 : above;
  };
  const nearest = (value: unknown): number | undefined =>
    typeof value === 'number' && !Number.isNaN(value) ? grades[indexOf(value)] : undefined;
  const parameter: NumberParameter = {
    ...declaration,
    kind: 'number',
    min,
    max,
    unit,
    control: 'slider',
    notch: 1,
    position: indexOf,
    at: (position) => grades[Math.min(grades.length - 1, Math.max(0, Math.round(position)))] as number,
    expected: `a number from ${min} to ${max}, one of ${grades.length} on a logarithmic scale`,
    nearest,
    format: String,
    print: String,
    parse: (text) => nearest(readNumber(text)),
  };
  if (nearest(initial) !== initial)
    throw new RangeError(`${label}: initial is ${initial}, expected one of ${grades.join(', ')}.`);
  return parameter;
}

/** Numbers from one power of ten to another, so many in each decade and evenly spaced, to three digits. */
export const decades = (from: number, to: number, perDecade: number): number[] =>
  Array.from({ length: (to - from) * perDecade + 1 }, (_, i) =>
    Number((10 ** (from + i / perDecade)).toPrecision(3)),
  );
