import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer, Request } from '../../src/islands/refine.worker.ts';
import { REST } from '../../src/parameters/index.ts';

/** Steps that the model has computed; every second one is a pause. */
let steps = 0;
let heavy = true;
vi.mock('../../src/islands/registry.ts', () => ({
  loadModel: async () => ({
    heavy: () => heavy,
    *refine() {
      for (;;) yield steps++ % 2 === 0 ? steps : undefined;
    },
  }),
}));

/** The worker's code as a browser runs it: what it is told, and what it has answered. */
async function worker() {
  const answers: Answer[] = [];
  let tell: (event: { data: Request }) => void = () => {};
  vi.stubGlobal('postMessage', (answer: Answer) => answers.push(answer));
  vi.stubGlobal('addEventListener', (_: string, listener: typeof tell) => {
    tell = listener;
  });
  vi.resetModules();
  await import('../../src/islands/refine.worker.ts');
  return { answers, tell: (data: Request) => tell({ data }) };
}

describe('in its worker, a figure’s data', () => {
  beforeEach(() => {
    steps = 0;
    heavy = true;
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('are answered at once, and refined when the answer has stood for as long as a reader rests', async () => {
    const { answers, tell } = await worker();
    tell({ ticket: 1, id: 'any', values: {} });
    await vi.advanceTimersByTimeAsync(REST - 1);
    expect(answers).toEqual([{ ticket: 1, data: 1 }]);
    await vi.advanceTimersByTimeAsync(2);
    expect(answers).toContainEqual({ ticket: 1, data: 3 });
  });

  it('are refined without a pause where they are asked for after a rest', async () => {
    heavy = false;
    const { answers, tell } = await worker();
    tell({ ticket: 1, id: 'any', values: {} });
    await vi.advanceTimersByTimeAsync(5);
    expect(answers.slice(0, 2)).toEqual([
      { ticket: 1, data: 1 },
      { ticket: 1, data: 3 },
    ]);
  });

  it('are computed no further for whoever has stopped them', async () => {
    const { answers, tell } = await worker();
    tell({ ticket: 1, id: 'any', values: {} });
    await vi.advanceTimersByTimeAsync(REST / 2);
    tell({ ticket: 1, stop: true });
    await vi.advanceTimersByTimeAsync(2 * REST);
    expect([steps, answers]).toEqual([1, [{ ticket: 1, data: 1 }]]);
  });

  it('are not even begun for whoever stops them before their code has come', async () => {
    const { tell } = await worker();
    tell({ ticket: 1, id: 'any', values: {} });
    tell({ ticket: 1, stop: true });
    await vi.advanceTimersByTimeAsync(REST);
    expect(steps).toBe(0);
  });
});
