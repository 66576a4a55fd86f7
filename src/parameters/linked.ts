import type { FigureModel } from './figure.ts';
import type { Parameter, Parameters } from './parameter.ts';

/**
 * Another figure's parameter, shared: both figures, and the prose, read and set one state.
 * The state is found by the other figure's id, whether or not that figure is on the page.
 */
export function linked<P extends Parameters, K extends string & keyof P>(
  figure: FigureModel<P>,
  parameter: K,
): P[K] {
  const shared = figure.parameters[parameter] as Parameter;
  return { ...shared, link: shared.link ?? { figure: figure.id, parameter } } as P[K];
}
