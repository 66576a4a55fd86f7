/**
 * Runs figures' `refine` off the main thread, side by side, and sends each of their results. The page imports this
 * file to learn its address, and the worker runs it from there: both then share what the browser has loaded already,
 * where a worker built on its own would carry a second copy of the kernel and of every figure's model.
 */
import { loadModel } from './registry.ts';

/** Starts a computation under a ticket, or stops it. */
export type Request =
  | { ticket: number; id: string; values: Record<string, unknown> }
  | { ticket: number; stop: true };
export type Answer = { ticket: number; data: unknown } | { ticket: number; end: true; error?: string };

/** Where a worker finds this code. */
export const address = import.meta.url;

const running = new Set<number>();
/** How long a first answer stands before better ones are computed, ms: a reader who goes on dragging asks anew. */
const REST = 150;
/** Lets whatever has come in meanwhile have its turn: a stop, another figure. */
const breath = (ms = 0) => new Promise((resolve) => setTimeout(resolve, ms));

const send = (answer: Answer) => postMessage(answer);

async function run(ticket: number, id: string, values: Record<string, unknown>) {
  running.add(ticket);
  try {
    const model = await loadModel(id);
    await model.prepare?.(values);
    let answered = false;
    for (const data of model.refine?.(values) ?? []) {
      if (!running.has(ticket)) return;
      if (data !== undefined) send({ ticket, data });
      await breath(data === undefined || answered ? 0 : REST);
      answered ||= data !== undefined;
    }
    send({ ticket, end: true });
  } catch (error) {
    send({ ticket, end: true, error: String(error) });
  } finally {
    running.delete(ticket);
  }
}

if (!('document' in globalThis))
  addEventListener('message', ({ data }: MessageEvent<Request>) => {
    if ('stop' in data) running.delete(data.ticket);
    else run(data.ticket, data.id, data.values);
  });
