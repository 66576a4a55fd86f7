import type { FigureModel } from '../../parameters/index.ts';

/** How far the clock of a figure can go with these data. */
export const reachedBy = ({ player, parameters }: FigureModel, data: unknown): number =>
  player?.reached?.(data) ?? parameters[player!.clock].max;

/** The reader's values with the clock held at what there are data for. */
export function shownValues<V extends Record<string, unknown>>(
  model: FigureModel,
  values: V,
  data: unknown,
): V {
  if (!model.player) return values;
  const { clock } = model.player;
  return { ...values, [clock]: Math.min(values[clock] as number, reachedBy(model, data)) };
}
