import type { FigureModel } from '../parameters/index.ts';
import { behindBuild } from './built.ts';
import { drawInTask } from './drawNow.ts';
import { Steady } from './Steady.tsx';
import { figureState } from './state.ts';
import { toneClass } from './tone.ts';
import { useFollowing } from './useFollowing.ts';

interface LiveValueProps {
  model: FigureModel;
  instance: string;
  name: string;
  initial: Readonly<Record<string, unknown>>;
  /** What the build wrote: it stays until the page has computed as much. */
  built?: string | undefined;
}

/** A number in the prose that a figure derives: it follows the figure's drawing. */
export function LiveValue({ model, instance, name, initial, built }: LiveValueProps) {
  const quantity = model.quantities?.[name];
  const state = figureState(model, instance, initial);
  const value = behindBuild(state, built) ? undefined : quantity?.of(state.data.value);
  const text = value === undefined ? (built ?? '') : quantity!.format(value);
  const shown = useFollowing(text, drawInTask);
  return <Steady class={`live-value ${toneClass(quantity?.tone, value)}`} text={shown} />;
}
