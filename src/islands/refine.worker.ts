/**
 * Runs figures' `refine` off the main thread, side by side, and sends each of their results. The page imports this
 * file to learn its address, and the worker runs it from there: both then share what the browser has loaded already,
 * where a worker built on its own would carry a second copy of the kernel and of every figure's model.
 */
import { REST } from '../parameters/index.ts';
import { loadModel } from './registry.ts';

/** Starts a computation under a ticket, or stops it. */
export type Request =
  | { ticket: number; id: string; values: Record<string, unknown> }
  | { ticket: number; stop: true };
export type Answer = { ticket: number; data: unknown } | { ticket: number; end: true; error?: string };

/** Where a worker finds this code. */
export const address = import.meta.url;

const running = new Set<number>();
/** Lets whatever has come in meanwhile have its turn: a stop, another figure. */
const breath = (ms = 0) => new Promise((resolve) => setTimeout(resolve, ms));

const send = (answer: Answer) => postMessage(answer);

async function run(ticket: number, id: string, values: Record<string, unknown>) {
  running.add(ticket);
  try {
    const model = await loadModel(id);
    await model.prepare?.(values);
    const steps = (model.refine?.(values) ?? [])[Symbol.iterator]();
    // Heavy settings are asked for while a reader still drags, who will ask anew: a first answer rests before it is
    // refined.
    let rests = model.heavy?.(values) ?? false;
    // Looked at before each step: one for nobody would take the processor from what they see.
    while (running.has(ticket)) {
      const { done, value: data } = steps.next();
      if (done) return send({ ticket, end: true });
      if (data !== undefined) send({ ticket, data });
      await breath(rests && data !== undefined ? REST : 0);
      rests &&= data === undefined;
    }
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
