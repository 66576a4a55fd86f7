import type { Refine } from '../widgets/refiner.ts';
import type { Answer, Request } from './refine.worker.ts';

interface Waiting {
  onData: (data: unknown) => void;
  onEnd: () => void;
}

const waiting = new Map<number, Waiting>();
let tickets = 0;
let worker: Worker | undefined;

/** One worker for the page, started with the first figure that needs it. */
function theWorker(): Worker {
  if (worker) return worker;
  worker = new Worker(new URL('./refine.worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    const asker = waiting.get(data.ticket);
    if ('data' in data) return asker?.onData(data.data);
    if (data.error !== undefined) console.error(data.error);
    waiting.delete(data.ticket);
    asker?.onEnd();
  };
  // A worker that can't be had leaves every figure with what the page computes itself.
  worker.onerror = (event) => console.error(event.message);
  return worker;
}

const send = (request: Request) => theWorker().postMessage(request);

/** Refines a figure's data in the page's worker until it ends or is stopped. */
export const refineInWorker: Refine = (id, values, onData, onEnd) => {
  const ticket = ++tickets;
  waiting.set(ticket, { onData, onEnd });
  send({ ticket, id, values });
  return () => {
    if (waiting.delete(ticket)) send({ ticket, stop: true });
  };
};
