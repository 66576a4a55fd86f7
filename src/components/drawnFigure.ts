import { loadFigure } from '../islands/registry.ts';
import { initialValues, overriddenValues } from '../parameters/index.ts';
import { figureState } from '../widgets/state.ts';

/**
 * A figure with the values it is given, as the build draws it: its data, and what they show in words.
 * @param source where the values are written, for errors
 * @throws RangeError as `overriddenValues` does
 */
export async function drawnFigure(of: string, given: Readonly<Record<string, unknown>>, source: string) {
  const { model } = await loadFigure(of, source);
  const initial = overriddenValues(model, given, source);
  const values = { ...initialValues(model.parameters), ...initial };
  await model.prepare?.(values);
  const data = figureState(model, of, initial).data.value;
  return { model, initial, data, words: model.describe(data, values) };
}
