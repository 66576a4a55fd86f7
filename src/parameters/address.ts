import { type Parameters, sameValue, type Values } from './parameter.ts';

/** A figure in a state, as the end of an address: `#gradient-by-layer?depth=50&seed=3`. */
export interface Address {
  readonly id: string;
  /** `depth=50&seed=3`: what differs from the initial values, in the order of the declaration. */
  readonly settings: string;
}

/** A setting that could not be taken as it stood. */
export interface Refusal {
  readonly name: string;
  readonly got: string;
  /** What was taken in its place; nothing if it was dropped. */
  readonly taken?: string;
}

/** What differs from the initial values: `depth=50&seed=3`, or nothing. `readSettings` reads it back. */
export const printSettings = <P extends Parameters>(
  parameters: P,
  values: Values<P>,
  initial: Values<P>,
): string =>
  Object.entries(parameters)
    .filter(([name, parameter]) => !sameValue(parameter, values[name], initial[name]))
    .map(([name, parameter]) => `${name}=${encodeURIComponent(parameter.print(values[name]))}`)
    .join('&');

/**
 * Reads what `printSettings` wrote, and whatever else stands in an address: each setting is taken, fitted to its
 * range or dropped. Never throws.
 */
export function readSettings<P extends Parameters>(
  parameters: P,
  settings: string,
): { readonly values: Partial<Values<P>>; readonly refusals: readonly Refusal[] } {
  const values: Record<string, unknown> = {};
  const refusals: Refusal[] = [];
  for (const [name, got] of new URLSearchParams(settings)) {
    const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    const taken = parameter?.parse(got);
    if (taken !== undefined) values[name] = taken;
    if (!parameter || taken === undefined) refusals.push({ name, got });
    else if (parameter.print(taken) !== got) refusals.push({ name, got, taken: parameter.format(taken) });
  }
  return { values: values as Partial<Values<P>>, refusals };
}

export const printAddress = ({ id, settings }: Address): string =>
  settings === '' ? `#${id}` : `#${id}?${settings}`;

/** The figure that an address names and what it sets; every text has one. */
export function readAddress(hash: string): Address {
  const [id = '', ...settings] = hash.replace(/^#/, '').split('?');
  return { id, settings: settings.join('?') };
}
