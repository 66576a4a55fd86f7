import type { Declaration, Parameter } from './parameter.ts';

/** Values and the words readers see for them: `{ relu: 'ReLU' }`. */
export type Options<T extends string> = Readonly<Record<T, string>>;

export interface ChoiceParameter<T extends string> extends Parameter<T, 'choice'> {
  readonly options: Options<T>;
}

/**
 * One of several named options.
 * @throws RangeError if the initial value is not among them
 */
export function choice<T extends string>(
  options: Options<T>,
  declaration: Declaration & { initial: NoInfer<T> },
): ChoiceParameter<T> {
  const nearest = (value: unknown): T | undefined =>
    typeof value === 'string' && Object.hasOwn(options, value) ? (value as T) : undefined;
  const expected = `one of ${Object.keys(options).join(', ')}`;
  if (nearest(declaration.initial) === undefined)
    throw new RangeError(`${declaration.label}: initial is ${declaration.initial}, expected ${expected}.`);
  return {
    ...declaration,
    kind: 'choice',
    options,
    expected,
    nearest,
    format: (value) => options[value],
    print: (value) => value,
    parse: nearest,
  };
}
