import { BETWEEN_ITEMS, type Declaration, type Parameter } from './parameter.ts';

export interface IntegersParameter extends Parameter<readonly number[], 'integers'> {
  readonly min: number;
  readonly max: number;
  readonly minLength: number;
  readonly maxLength: number;
  readonly itemLabel: (index: number) => string;
}

interface IntegersDeclaration extends Declaration {
  min: number;
  max: number;
  minLength: number;
  maxLength: number;
  initial: readonly number[];
  /** Names an item, counted from 0: "Units in layer 1". */
  itemLabel: (index: number) => string;
}

/**
 * A list of whole numbers whose length the reader also sets: the widths of layers.
 * @throws RangeError if the initial value does not fit
 */
export function integers(declaration: IntegersDeclaration): IntegersParameter {
  const { min, max, minLength, maxLength, initial } = declaration;
  const clamp = (value: number) => Math.min(max, Math.max(min, Math.round(value)));
  const nearest = (value: unknown): readonly number[] | undefined => {
    if (!Array.isArray(value) || value.length < minLength) return undefined;
    if (!value.every((item) => typeof item === 'number' && !Number.isNaN(item))) return undefined;
    return value.slice(0, maxLength).map(clamp);
  };
  const print = (value: readonly number[]) => value.join('.');
  const expected = `${minLength} to ${maxLength} whole numbers from ${min} to ${max}`;
  const fitted = nearest(initial);
  if (fitted === undefined || print(fitted) !== print(initial))
    throw new RangeError(`${declaration.label}: initial is ${initial.join(', ')}, expected ${expected}.`);
  return {
    ...declaration,
    kind: 'integers',
    expected,
    nearest,
    format: (value) => value.join(', '),
    print,
    parse: (text) =>
      /^\d{1,9}([.,]\d{1,9})*$/.test(text) ? nearest(text.split(BETWEEN_ITEMS).map(Number)) : undefined,
  };
}
