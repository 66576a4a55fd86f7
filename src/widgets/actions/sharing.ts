import {
  type FigureModel,
  initialValues,
  type Parameters,
  plainWords,
  printAddress,
  printSettings,
} from '../../parameters/index.ts';
import type { FigureState } from '../state.ts';

type State = FigureState<Parameters, unknown>;

/** Room for what an embedded figure has around its drawing and controls, px. */
const AROUND = 130;
const STEP = 10;

/** The address of the page, at this figure in its state. */
export const addressOf = (model: FigureModel, id: string, state: State): string =>
  location.href.split(/[?#]/)[0] +
  printAddress({ id, settings: printSettings(model.parameters, state.values.value, state.initial) });

const attribute = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** The markup that shows the figure in another page. What is not set is as the figure declares it. */
export function embedCodeOf(
  model: FigureModel,
  values: Record<string, unknown>,
  page: string,
  height: number,
): string {
  const initial = initialValues(model.parameters);
  const settings = printSettings(model.parameters, { ...initial, ...values }, initial);
  const source = attribute(settings ? `${page}?${settings}` : page);
  const rounded = Math.ceil((height + AROUND) / STEP) * STEP;
  const title = attribute(plainWords(model.title));
  return `<iframe src="${source}" title="${title}" width="100%" height="${rounded}" style="border:0" loading="lazy"></iframe>`;
}
