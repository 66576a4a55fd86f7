/** Passes a size on if it is a positive integer. @throws RangeError with got and expected */
export function size(value: number, what: string): number {
  if (Number.isInteger(value) && value > 0) return value;
  throw new RangeError(`${what} is ${value}, expected a positive integer.`);
}
