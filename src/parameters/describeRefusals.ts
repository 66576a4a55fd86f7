import type { Refusal } from './address.ts';

const LONGEST = 24;
const MOST = 3;
const shortened = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** What became of refused settings, in a sentence: `In this link depth was “500”; 100 is used.` */
export function describeRefusals(refusals: readonly Refusal[]): string {
  const told = refusals.slice(0, MOST).map(({ name, got, taken }) => {
    const given = `${shortened(name)} was “${shortened(got)}”`;
    return taken === undefined ? `${given}, which is left out` : `${given}; ${taken} is used`;
  });
  const more = refusals.length - told.length;
  return `In this link ${told.join(', ')}${more > 0 ? `, and ${more} more` : ''}.`;
}
