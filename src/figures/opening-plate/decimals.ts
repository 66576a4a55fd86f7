/** A small length written out, its decimals in threes: 0.000 000 08. One significant digit. */
export function decimals(value: number): string {
  if (!(value > 0)) return '0';
  if (value >= 0.1) return value.toFixed(1);
  const places = -Math.floor(Math.log10(value));
  const digits = value.toFixed(Math.min(100, places)).slice(2);
  return `0.${digits.replace(/(\d{3})(?=\d)/g, '$1\u2009')}`;
}
