/** Passes a name on if it is one of those that are known. @throws RangeError with got, expected and action */
export function oneOf<Name extends string>(name: Name, known: readonly Name[], what: string): Name {
  if (known.includes(name)) return name;
  throw new RangeError(`${what} is '${name}', expected one of ${known.join(', ')}.`);
}
