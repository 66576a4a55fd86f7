/**
 * What counts as a number of the prose, which the build asks an account of.
 *
 * In the text: digits, alone or joined to what they count (4px, 30-layer, 8×8); ten and more in words; fractions (a
 * half, two thirds, a fiftieth, ½); and what multiplies (twice, four times, tenfold). No numbers are years (1900 to
 * 2099, without a comma, and their decades), digits that end a name (float32, GPT-2), the name of a format by its bits
 * (32-bit), positions in a list, and one to nine in words, which count what the sentence lists.
 *
 * In TeX: decimals and powers of ten. Whole numbers there are indices, exponents and the constants of a definition.
 */
export interface Found {
  readonly number: string;
  /** Where it begins in the text. */
  readonly at: number;
}

const small = '(?:two|three|four|five|six|seven|eight|nine)';
const tens = '(?:twen|thir|for|fif|six|seven|eigh|nine)t(?:y|ieth)';
const teens = '(?:thir|four|fif|six|seven|eigh|nine)teen';
const large = `(?:ten|eleven|twel(?:ve|f(?=th))|dozen|${teens}|${tens}|hundred|thousand|million|billion)`;
const fractions = `hal(?:f|ves)|(?<=(?:an?|one|${small})[- ])(?:third|quarter|fifth|sixth|seventh|eighth|ninth)s?`;
const times = `twice|thrice|${small} times|${small}fold`;
const words = `\\b(?:${large}(?:th)?s?(?:fold)?|${fractions}|${times})\\b|[¼½¾⅓⅔]`;
const digits =
  '(?<![\\p{L}\\p{N}]|\\p{L}[-–]|\\d[.,])[−-]?\\d+(?:[,.]\\d+)*(?:st|nd|rd|th)?(?!\\d|[- ]bit\\b)';
const inText = new RegExp(`${digits}|${words}`, 'giu');
const year = /^(?:19|20)\d\d$/;

const power = '10\\^\\{?-?\\d+\\}?';
const inTex = new RegExp(`\\d+\\.\\d+(?:\\^\\{\\d+\\}|\\s*\\\\times\\s*${power})?|\\b${power}`, 'g');

const found = (text: string, pattern: RegExp): Found[] =>
  [...text.matchAll(pattern)].map(({ 0: number, index }) => ({ number, at: index }));

/** The numbers of running text. */
export const numbersInText = (text: string): Found[] =>
  found(text, inText).filter(({ number }) => !year.test(number));

/** The numbers of a formula. */
export const numbersInTex = (tex: string): Found[] => found(tex, inTex);
