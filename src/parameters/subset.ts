import type { Options } from './choice.ts';
import { BETWEEN_ITEMS, type Declaration, type Parameter } from './parameter.ts';

export interface SubsetParameter<T extends string> extends Parameter<readonly T[], 'subset'> {
  readonly options: Options<T>;
}

/**
 * Any number of named options, in the order they are declared in.
 * @throws RangeError if the initial value holds anything else
 */
export function subset<T extends string>(
  options: Options<T>,
  declaration: Declaration & { initial: readonly NoInfer<T>[] },
): SubsetParameter<T> {
  const names = Object.keys(options) as T[];
  const ordered = (given: readonly unknown[]): readonly T[] => names.filter((name) => given.includes(name));
  const nearest = (value: unknown): readonly T[] | undefined => {
    if (!Array.isArray(value)) return undefined;
    const kept = ordered(value);
    return kept.length === 0 && value.length > 0 ? undefined : kept;
  };
  const expected = `any of ${names.join(', ')}`;
  const { initial } = declaration;
  if (ordered(initial).length !== initial.length)
    throw new RangeError(`${declaration.label}: initial is ${initial.join(', ')}, expected ${expected}.`);
  return {
    ...declaration,
    kind: 'subset',
    options,
    initial: ordered(initial),
    expected,
    nearest,
    format: (value) => (value.length ? value.map((name) => options[name]).join(', ') : 'none'),
    print: (value) => value.join('.'),
    parse: (text) => nearest(text === '' ? [] : text.split(BETWEEN_ITEMS)),
  };
}
