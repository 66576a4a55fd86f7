import type { ComponentType } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { FigureModel, NumberParameter, Parameters } from '../../parameters/index.ts';
import { Maths } from '../Maths.tsx';
import type { FigureState } from '../state.ts';
import { toneClass } from '../tone.ts';
import { type AnyParameter, Control, isSlider } from './Control.tsx';
import type { RareControlProps } from './RareControl.tsx';

/** From this many sliders on, a phone shows one at a time, under a row to choose it from. */
const MANY = 4;

export interface PanelProps {
  model: FigureModel;
  state: FigureState<Parameters, unknown>;
  /** Draws what is neither a slider nor a seed, where the figure has any. */
  RareControl: ComponentType<RareControlProps> | undefined;
}

interface OneProps extends PanelProps {
  name: string;
}

/** One control: it is made anew only when its own value changes. */
function Placed({ model, state, RareControl, name }: OneProps) {
  const value = state.values.value[name];
  return useMemo(
    () => (
      <Control
        parameter={model.parameters[name]}
        value={value}
        onChange={(next) => state.set(name, next)}
        RareControl={RareControl}
      />
    ),
    [model, state, RareControl, name, value],
  );
}

/** The controls of a figure, as its parameters declare them: sliders in columns, the rest in a row. */
export function Panel({ model, state, RareControl }: PanelProps) {
  const values = state.values.value;
  const [chosen, setChosen] = useState<string>();
  const placed = Object.entries(model.parameters as Record<string, AnyParameter>).filter(
    ([, { place = 'panel', relevant }]) => place === 'panel' && (relevant?.(values) ?? true),
  );
  const sliders = placed.filter(([, parameter]) => isSlider(parameter)).map(([name]) => name);
  const rest = placed.filter(([, parameter]) => !isSlider(parameter));
  const columns = (model.columns ?? [sliders])
    .map((names) => names.filter((name) => sliders.includes(name)))
    .filter((names) => names.length > 0);
  const current = chosen !== undefined && sliders.includes(chosen) ? chosen : sliders[0];
  const many = sliders.length >= MANY;
  const control = (name: string) => (
    <Placed model={model} state={state} RareControl={RareControl} name={name} />
  );

  return (
    <>
      {many && (
        <div class="slider-picker" role="group" aria-label="Choose a slider">
          {columns.flat().map((name) => {
            const parameter: NumberParameter = model.parameters[name];
            return (
              <button
                key={name}
                type="button"
                class={toneClass(parameter.tone, values[name])}
                aria-pressed={name === current}
                onClick={() => setChosen(name)}
              >
                <span class="visually-hidden">{parameter.label}, </span>
                <Maths text={parameter.symbol ?? parameter.label} /> {parameter.format(values[name])}
              </button>
            );
          })}
        </div>
      )}
      {columns.length > 0 && (
        <div class={`sliders columns-${columns.length}${many ? ' many' : ''}`}>
          {columns.map((names) => (
            <div key={names[0]}>
              {names.map((name) => (
                <div key={name} class={name === current ? 'current' : undefined}>
                  {control(name)}
                </div>
              ))}
            </div>
          ))}
        </div>
      )}
      {rest.length > 0 && (
        <div class="control-row">
          {rest.map(([name]) => (
            <div key={name}>{control(name)}</div>
          ))}
        </div>
      )}
    </>
  );
}
