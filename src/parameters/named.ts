import type { FigureModel, Quantity } from './figure.ts';
import type { NumberParameter } from './number.ts';

/**
 * A figure's numeric parameter, as `<Scrub>` names it.
 * @throws RangeError naming where it stands, what was got, what was expected and what to do
 */
export function namedNumber(figure: FigureModel, name: string, source: string): NumberParameter {
  const numbers = Object.keys(figure.parameters).filter((key) => figure.parameters[key].kind === 'number');
  if (numbers.includes(name)) return figure.parameters[name];
  throw new RangeError(
    `${source}: <Scrub of="${figure.id}"> got parameter "${name}", expected one of ${numbers.join(', ')}; name a numeric parameter of that figure.`,
  );
}

/**
 * A figure's derived number, as `<Value>` names it.
 * @throws RangeError naming where it stands, what was got, what was expected and what to do
 */
export function namedQuantity(figure: FigureModel, name: string, source: string): Quantity<unknown> {
  const quantity = figure.quantities?.[name];
  if (quantity) return quantity;
  const names = Object.keys(figure.quantities ?? {}).sort();
  throw new RangeError(
    `${source}: <Value of="${figure.id}"> got name "${name}", expected one of ${names.join(', ') || 'none, as it exports none'}; name a quantity of that figure.`,
  );
}
