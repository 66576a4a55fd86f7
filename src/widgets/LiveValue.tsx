import type { FigureModel } from '../parameters/index.ts';
import { Steady } from './Steady.tsx';
import { figureState } from './state.ts';
import { toneClass } from './tone.ts';

interface LiveValueProps {
  model: FigureModel;
  instance: string;
  name: string;
  initial: Readonly<Record<string, unknown>>;
}

/** A number in the prose that a figure derives, in step with it. */
export function LiveValue({ model, instance, name, initial }: LiveValueProps) {
  const quantity = model.quantities?.[name];
  const value = quantity?.of(figureState(model, instance, initial).data.value);
  return (
    <Steady
      class={`live-value ${toneClass(quantity?.tone, value)}`}
      text={value === undefined ? '' : quantity!.format(value)}
    />
  );
}
