import type { Refine } from '../widgets/refiner.ts';
import type { Answer, Request } from './refine.worker.ts';

interface Waiting {
  onData: (data: unknown) => void;
  onEnd: () => void;
}

const waiting = new Map<number, Waiting>();
let tickets = 0;
let worker: Promise<Worker> | undefined;

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
  // A worker that can't be had leaves every figure with what the page computes itself.
  started.onerror = (event) => console.error(event.message);
  return started;
}

/** One worker for the page, started with the first figure that needs it; requests keep their order. */
async function send(request: Request) {
  try {
    worker ??= startWorker();
    (await worker).postMessage(request);
  } catch (error) {
    // Tried again with the next request; whoever waits keeps what the page computes itself.
    worker = undefined;
    console.error(error);
    for (const { onEnd } of waiting.values()) onEnd();
    waiting.clear();
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
