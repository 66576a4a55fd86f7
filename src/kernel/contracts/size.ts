/** The largest width or batch: the kernel's scratch is that long, once for all. */
export const LARGEST_SIZE = 65_536;

/** Passes a size on if it is an integer from 1 to 65 536. @throws RangeError with got and expected */
export function size(value: number, what: string): number {
  if (Number.isInteger(value) && value > 0 && value <= LARGEST_SIZE) return value;
  throw new RangeError(`${what} is ${value}, expected an integer from 1 to ${LARGEST_SIZE}.`);
}
