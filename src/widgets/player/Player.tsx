import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import {
  choice,
  type FigureModel,
  grouped,
  type NumberParameter,
  type Parameters,
} from '../../parameters/index.ts';
import { Range } from '../controls/Range.tsx';
import { Segmented } from '../controls/Segmented.tsx';
import type { FigureState } from '../state.ts';
import { reachedBy } from './reachedBy.ts';
import { usePlaying } from './usePlaying.ts';

const paces = { slow: 0.25, real: 1, fast: 4 };
const pace = choice({ slow: 'slow', real: 'normal', fast: 'fast' }, { label: 'Speed', initial: 'real' });

const icons = {
  Play: <path d="M4 2.2v11.6L13.5 8z" fill="currentColor" />,
  Pause: <path d="M3.5 2.5h3v11h-3zM9.5 2.5h3v11h-3z" fill="currentColor" />,
  'One step': <path d="M3.5 3v10L10 8zM11.1 3h1.8v10h-1.8z" fill="currentColor" />,
  'Start again': (
    <path d="M3 4.7A5.9 5.9 0 1 1 2 8.4M2.4 1.6v3.6H6" fill="none" stroke="currentColor" stroke-width="1.6" />
  ),
};

interface ButtonProps {
  name: keyof typeof icons;
  main?: boolean;
  onClick: () => void;
}

const Button = ({ name, main, onClick }: ButtonProps) => (
  <button
    type="button"
    class={main ? 'player-button main' : 'player-button'}
    aria-label={name}
    onClick={onClick}
  >
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      {icons[name]}
    </svg>
  </button>
);

interface PlayerProps {
  model: FigureModel;
  state: FigureState<Parameters, unknown>;
  /** Undefined while the page waits for them. */
  data: unknown;
  /** The figure: out of sight it pauses. */
  place: RefObject<Element>;
}

interface CountProps {
  value: number;
  max: number;
  noun: string;
}

/** "step 40 of 2,000", in the room that its longest form takes, so that the timeline keeps its length. */
const Count = ({ value, max, noun }: CountProps) => (
  <span class="player-count" aria-hidden="true">
    {[max, value].map((shown, i) => (
      <span key={i === 0 ? 'longest' : 'shown'}>
        {noun} <b>{grouped(shown)}</b> of {grouped(max)}
      </span>
    ))}
  </span>
);

/** Play, pause, step, start again, and a timeline: time for a figure that has a clock. */
export function Player({ model, state, data, place }: PlayerProps) {
  const { clock: name, noun, perSecond, paced } = model.player!;
  const clock: NumberParameter = model.parameters[name];
  const [chosen, choose] = useState<keyof typeof paces>('real');
  const reached = data === undefined ? clock.max : reachedBy(model, data);
  const value = Math.min(state.values.value[name], reached);
  const set = (next: number) => state.set(name, next);
  const { playing, play, pause } = usePlaying({
    clock,
    value,
    reached,
    perSecond: perSecond * paces[chosen],
    place,
    set,
  });
  const begin = () => {
    // Where the reader has set it, which may not be drawn yet.
    const at = Math.min(state.values.peek()[name], reached);
    const from = at < clock.max ? at : 0;
    set(from);
    play(from);
  };
  const pauseAt = (next: number) => {
    pause();
    set(Math.min(next, reached));
  };
  return (
    <div class="player" role="group" aria-label={`Player: ${model.title}`}>
      <div class="player-buttons">
        <Button main name={playing ? 'Pause' : 'Play'} onClick={playing ? pause : begin} />
        <Button name="One step" onClick={() => pauseAt(value + clock.notch)} />
        <Button name="Start again" onClick={() => pauseAt(0)} />
      </div>
      <div class="timeline">
        <Range
          parameter={clock}
          value={value}
          spoken={`${noun} ${grouped(value)} of ${grouped(clock.max)}`}
          onChange={pauseAt}
        />
      </div>
      <Count value={value} max={clock.max} noun={noun} />
      {paced && <Segmented parameter={pace} value={chosen} onChange={choose} />}
    </div>
  );
}
