import { useRef, useState } from 'preact/hooks';
import type { FigureModel, NumberParameter } from '../parameters/index.ts';
import { meant, ScrubEditor } from './ScrubEditor.tsx';
import { Steady } from './Steady.tsx';
import { figureState } from './state.ts';
import { toneClass } from './tone.ts';
import { useScrub } from './useScrub.ts';

interface ScrubNumberProps {
  model: FigureModel;
  instance: string;
  parameter: string;
  initial: Readonly<Record<string, unknown>>;
}

/** A number in the prose that the reader drags where it stands, or taps or types to set; its figure follows. */
export function ScrubNumber({ model, instance, parameter: name, initial }: ScrubNumberProps) {
  const state = figureState(model, instance, initial);
  const parameter: NumberParameter = model.parameters[name];
  const value = state.values.value[name] as number;
  const number = useRef<HTMLSpanElement>(null);
  /** What has been typed, while the editor is open. */
  const [typed, setTyped] = useState<string>();
  const change = (next: number) => state.set(name, next);
  /** Keys that came before the editor was there: they may come faster than it opens, Enter too. */
  const early = useRef('');
  const edit = (key = '') => {
    const whole = key === 'Enter' ? meant(parameter, early.current) : undefined;
    if (whole !== undefined) {
      early.current = '';
      setTyped(undefined);
      change(whole);
      return;
    }
    if (key !== 'Enter') early.current += key;
    setTyped((before = '') => before);
  };
  const scrub = useScrub(parameter, value, change, edit);
  return (
    <span class="scrub-place">
      <span ref={number} class={`scrub ${toneClass(parameter.tone, value)}`} {...scrub}>
        <Steady text={parameter.format(value)} />
      </span>
      {typed !== undefined && (
        <ScrubEditor
          parameter={parameter}
          value={value}
          typed={typed}
          early={early}
          onType={setTyped}
          onChange={change}
          onClose={(done) => {
            setTyped(undefined);
            if (done) number.current?.focus();
          }}
        />
      )}
    </span>
  );
}
