/** A number as an address carries it: decimal, with an exponent or without. Undefined for all other text. */
export const readNumber = (text: string): number | undefined =>
  /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text) ? Number(text) : undefined;
