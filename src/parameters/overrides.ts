import type { FigureModel } from './figure.ts';
import { type Parameters, sameValue, type Values } from './parameter.ts';

/**
 * Initial values of a figure in a post: the declared ones, overridden by what the post sets.
 * An author's mistake is refused, not repaired, so that the build points at it.
 * @throws RangeError naming where it stands, what was got, what was expected and what to do
 */
export function overriddenValues<P extends Parameters>(
  figure: FigureModel<P>,
  overrides: Readonly<Record<string, unknown>>,
  source: string,
): Partial<Values<P>> {
  for (const [name, value] of Object.entries(overrides)) {
    const parameter = figure.parameters[name];
    if (parameter === undefined)
      throw new RangeError(
        `${source}: figure "${figure.id}" got parameter "${name}", expected one of ${Object.keys(figure.parameters).join(', ')}; correct the name or remove it.`,
      );
    const fitted = parameter.nearest(value);
    if (fitted === undefined || !sameValue(parameter, fitted, value))
      throw new RangeError(
        `${source}: figure "${figure.id}" got ${name} = ${JSON.stringify(value)}, expected ${parameter.expected}; set it within that range.`,
      );
  }
  return overrides as Partial<Values<P>>;
}
