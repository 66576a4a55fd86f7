/** Runs a model's `refine` off the main thread, and sends each of its results. */
import { loadModel } from './registry.ts';

export interface Request {
  id: string;
  values: Record<string, unknown>;
}
export type Answer = { done: false; data: unknown } | { done: true };

addEventListener('message', async ({ data: { id, values } }: MessageEvent<Request>) => {
  const model = await loadModel(id);
  await model.prepare?.(values);
  for (const data of model.refine?.(values) ?? []) postMessage({ done: false, data } satisfies Answer);
  postMessage({ done: true } satisfies Answer);
});
