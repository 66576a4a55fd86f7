import type { FigureModel, NumberParameter } from '../parameters/index.ts';
import { figureState } from './state.ts';
import { toneClass } from './tone.ts';
import { useScrub } from './useScrub.ts';

interface ScrubNumberProps {
  model: FigureModel;
  instance: string;
  parameter: string;
  initial: Readonly<Record<string, unknown>>;
}

/** A number in the prose that the reader drags where it stands; its figure follows. */
export function ScrubNumber({ model, instance, parameter: name, initial }: ScrubNumberProps) {
  const state = figureState(model, instance, initial);
  const parameter: NumberParameter = model.parameters[name];
  const value = state.values.value[name] as number;
  const scrub = useScrub(parameter, value, (next) => state.set(name, next));
  return (
    <span class={`scrub ${toneClass(parameter.tone, value)}`} {...scrub}>
      {parameter.format(value)}
    </span>
  );
}
