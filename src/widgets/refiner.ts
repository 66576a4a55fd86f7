import { type FigureModel, type Parameters, REST, type Values } from '../parameters/index.ts';
import type { FigureState } from './state.ts';

/** Starts better data for these values on their way; the result ends it. */
export type Refine = (
  id: string,
  values: Readonly<Record<string, unknown>>,
  onData: (data: unknown) => void,
  onEnd: () => void,
) => () => void;

interface Refiner {
  /** The reader has changed something, or has just come. */
  follow(): void;
  stop(): void;
}

/**
 * Asks for better data once the reader has come to rest. Settings that are heavy are asked for at once, since the
 * page computes nothing for them: one request at a time, and when its first answer comes, the newest settings next,
 * so that a drawing follows a dragging finger as fast as it can be computed.
 */
export function createRefiner(
  model: FigureModel,
  state: FigureState<Parameters, unknown>,
  refine: Refine,
): Refiner {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: { stop: () => void; replaceable: boolean } | undefined;
  /** What came last. */
  let last: { settings: Values<Parameters>; data: unknown } | undefined;
  function show(settings: Values<Parameters>, data: unknown, complete: boolean) {
    last = { settings, data };
    state.improve(settings, data, complete);
  }
  function stop() {
    clearTimeout(timer);
    running?.stop();
    running = undefined;
  }
  function start() {
    stop();
    const settings = state.settings.peek();
    const request = { stop: () => {}, replaceable: !model.heavy?.(settings) };
    running = request;
    request.stop = refine(
      model.id,
      settings,
      (data) => {
        request.replaceable = true;
        show(settings, data, false);
        if (state.settings.peek() !== settings) start();
      },
      () => {
        if (running === request) running = undefined;
        if (last?.settings === settings) show(settings, last.data, true);
        // Without an answer, for settings that the reader has left.
        else if (!running && state.settings.peek() !== settings) start();
      },
    );
  }
  return {
    follow() {
      if (state.refined.peek()) return stop();
      if (!model.heavy?.(state.settings.peek())) {
        stop();
        timer = setTimeout(start, REST);
      } else if (!running || running.replaceable) start();
    },
    stop,
  };
}
