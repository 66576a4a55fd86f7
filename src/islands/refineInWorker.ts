import type { Refine } from '../widgets/Frame.tsx';
import type { Answer, Request } from './refine.worker.ts';

/** Refines a figure's data in a worker of its own, which ends with the last data or when it is stopped. */
export const refineInWorker: Refine = (id, values, onData, onEnd) => {
  const worker = new Worker(new URL('./refine.worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    if (!data.done) return onData(data.data);
    worker.terminate();
    onEnd?.();
  };
  worker.onerror = (event) => {
    console.error(event.message);
    worker.terminate();
    onEnd?.();
  };
  worker.postMessage({ id, values } satisfies Request);
  return () => worker.terminate();
};
