const MINUS = '\u2212';
const SUPERSCRIPTS: Record<string, string> = {
  '-': '⁻',
  0: '⁰',
  1: '¹',
  2: '²',
  3: '³',
  4: '⁴',
  5: '⁵',
  6: '⁶',
  7: '⁷',
  8: '⁸',
  9: '⁹',
};

/** What has overflowed: ±∞, or NaN that came of it. */
const NOT_FINITE = 'no longer finite';

/** Fixed number of decimals, with a true minus sign and no negative zero: −0.40. */
export const fixed = (value: number, decimals: number): string => {
  if (!Number.isFinite(value)) return NOT_FINITE;
  const text = value.toFixed(decimals);
  return Number(text) === 0 ? text.replace('-', '') : text.replace('-', MINUS);
};

/** A whole number with its thousands apart: 2,000. The platform's own formatter takes a frame to start. */
export const grouped = (value: number): string => String(value).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');

/** Exponent as superscript: superscript(−12) is ⁻¹². */
const superscript = (exponent: number): string =>
  [...String(exponent)].map((character) => SUPERSCRIPTS[character]).join('');

/** Power of ten: 10⁻⁵; 1 and 10 as themselves. */
export const powerOfTen = (exponent: number): string =>
  exponent === 0 ? '1' : exponent === 1 ? '10' : `10${superscript(exponent)}`;

/**
 * Readable at any magnitude: `digits` significant figures, fixed between 10⁻³ and 10⁴,
 * powers of ten outside (8.7 × 10⁻¹⁹), zero as 0, and what has overflowed in words.
 */
export const significant = (value: number, digits = 3): string => {
  if (!Number.isFinite(value)) return NOT_FINITE;
  if (value === 0) return '0';
  const [mantissa, exponent] = value.toExponential(digits - 1).split('e') as [string, string];
  const power = Number(exponent);
  if (power >= -3 && power < 4) return fixed(value, Math.max(0, digits - 1 - power));
  return `${mantissa.replace('-', MINUS)} × 10${superscript(power)}`;
};

/** Words without the marks of maths: `*z*_1` is z1. */
export const plainWords = (markup: string): string => markup.replaceAll(/[*_]/g, '');
