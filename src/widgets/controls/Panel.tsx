import { computed } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { FigureModel, NumberParameter, Parameters } from '../../parameters/index.ts';
import { bound } from '../bound.ts';
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

/** The controls of a figure, as its parameters declare them: sliders in columns, the rest in a row. */
export function Panel({ model, state, RareControl }: PanelProps) {
  // As one text: which controls there are seldom changes, and nothing is placed anew where only values do.
  const names = useMemo(
    () =>
      computed(() =>
        Object.entries(model.parameters as Record<string, AnyParameter>)
          .filter(
            ([, { place = 'panel', relevant }]) =>
              place === 'panel' && (relevant?.(state.values.value) ?? true),
          )
          .map(([name]) => name)
          .join(),
      ),
    [model, state],
  );
  const [chosen, setChosen] = useState<string>();
  const placed = names.value ? names.value.split(',') : [];
  const sliders = placed.filter((name) => isSlider(model.parameters[name]));
  const rest = placed.filter((name) => !sliders.includes(name));
  const columns = (model.columns ?? [sliders])
    .map((column) => column.filter((name) => sliders.includes(name)))
    .filter((column) => column.length > 0);
  const current = chosen !== undefined && sliders.includes(chosen) ? chosen : sliders[0];
  const many = sliders.length >= MANY;
  // By itself: what is bound to it changes with no other.
  const signalOf = (name: string) => computed(() => state.values.value[name]);
  const control = (name: string) => (
    <Control
      parameter={model.parameters[name]}
      value={signalOf(name)}
      onChange={(next) => state.set(name, next)}
      RareControl={RareControl}
    />
  );

  return (
    <>
      {many && (
        <div class="slider-picker" role="group" aria-label="Choose a slider">
          {columns.flat().map((name) => {
            const parameter: NumberParameter = model.parameters[name];
            const value = signalOf(name);
            return (
              <button
                key={name}
                type="button"
                class={bound(value, (now) => toneClass(parameter.tone, now))}
                aria-pressed={name === current}
                onClick={() => setChosen(name)}
              >
                <span class="visually-hidden">{parameter.label}</span>
                <span aria-hidden="true">
                  <Maths text={parameter.symbol ?? parameter.label} />
                </span>{' '}
                {bound(value, parameter.format)}
              </button>
            );
          })}
        </div>
      )}
      {columns.length > 0 && (
        <div class={`sliders columns-${columns.length}${many ? ' many' : ''}`}>
          {columns.map((column) => (
            <div key={column[0]}>
              {column.map((name) => (
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
          {rest.map((name) => (
            <div key={name}>{control(name)}</div>
          ))}
        </div>
      )}
    </>
  );
}
