import type { FigureModel, Parameters } from '../parameters/index.ts';
import type { Refine } from '../widgets/refiner.ts';
import type { FigureState } from '../widgets/state.ts';
import type { Answer, Request } from './refine.worker.ts';

interface Waiting {
  onData: (data: unknown) => void;
  onEnd: () => void;
}

const waiting = new Map<number, Waiting>();
let tickets = 0;
let worker: Promise<Worker> | undefined;

/** A worker that can't be had leaves every figure with what the page computes itself. */
function giveUp(reason: unknown) {
  // Tried again with the next request.
  worker = undefined;
  console.error(reason);
  // Emptied first: who hears of the end may ask anew, and waits for the next worker.
  const ended = [...waiting.values()];
  waiting.clear();
  for (const { onEnd } of ended) onEnd();
}

async function startWorker(): Promise<Worker> {
  const { address } = await import('./refine.worker.ts');
  const started = new Worker(address, { type: 'module' });
  started.onmessage = ({ data }: MessageEvent<Answer>) => {
    const asker = waiting.get(data.ticket);
    if ('data' in data) return asker?.onData(data.data);
    if (data.error !== undefined) console.error(data.error);
    waiting.delete(data.ticket);
    asker?.onEnd();
  };
  started.onerror = ({ message }) => {
    // What it still has to say would be taken for the next one's.
    started.onerror = null;
    started.terminate();
    giveUp(message);
  };
  return started;
}

/** One worker for the page, started with the first figure that needs it; requests keep their order. */
async function send(request: Request) {
  worker ??= startWorker();
  const asked = worker;
  try {
    (await asked).postMessage(request);
  } catch (error) {
    if (worker === asked) giveUp(error);
  }
}

/** Refines a figure's data in the page's worker until it ends or is stopped. */
export const refineInWorker: Refine = (id, values, onData, onEnd) => {
  const ticket = ++tickets;
  waiting.set(ticket, { onData, onEnd });
  send({ ticket, id, values });
  return () => {
    if (waiting.delete(ticket)) send({ ticket, stop: true });
  };
};

/** How long a first answer is waited for, ms; then the page computes for itself. */
const PATIENCE = 3000;

const answers = new WeakMap<FigureState<Parameters, unknown>, Promise<void>>();

/** Waits for the worker's first answer, where the page itself is to compute nothing. */
export function firstAnswer(model: FigureModel, state: FigureState<Parameters, unknown>): Promise<void> {
  const settings = state.settings.peek();
  if (!model.heavy?.(settings)) return Promise.resolve();
  const known = answers.get(state);
  if (known) return known;
  const answer = new Promise<void>((resolve) => {
    const stop = refineInWorker(
      model.id,
      settings,
      (data) => {
        state.improve(settings, data, false);
        stop();
        resolve();
      },
      resolve,
    );
    setTimeout(resolve, PATIENCE);
  });
  answers.set(state, answer);
  return answer;
}
