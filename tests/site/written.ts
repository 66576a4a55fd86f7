/** A minus as the site writes it. */
export const minus = (text: string) => text.replace('-', '−');
/** Significant figures, as the site writes them. */
export function significant(value: number, digits: number): string {
  const text = value.toPrecision(digits);
  return minus(Number(text) >= 0.001 ? text : String(value));
}
export const three = (value: number) => significant(value, 3);
export const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));
export const slope = (z: number) => sigmoid(z) * (1 - sigmoid(z));
