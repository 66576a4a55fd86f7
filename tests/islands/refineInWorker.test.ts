// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { figureState } from '../../src/widgets/state.ts';
import { model } from '../widgets/declaredFigure.tsx';

type Message = { ticket: number; stop?: true };

/** Stands for the browser's workers: says nothing but what a test has it say. */
class QuietWorker {
  static all: QuietWorker[] = [];
  readonly heard: Message[] = [];
  ended = false;
  onmessage?: (event: { data: unknown }) => void;
  onerror?: ((event: { message: string }) => void) | null;
  constructor() {
    QuietWorker.all.push(this);
  }
  postMessage(message: Message) {
    this.heard.push(message);
  }
  terminate() {
    this.ended = true;
  }
}
const workers = QuietWorker.all;

async function page() {
  vi.resetModules();
  return import('../../src/islands/refineInWorker.ts');
}
const heard = (at: number, count: number) =>
  vi.waitFor(() => {
    expect(workers[at]?.heard.length).toBe(count);
    return workers[at]!;
  });

describe('the page’s worker', () => {
  beforeEach(() => {
    workers.length = 0;
    vi.stubGlobal('Worker', QuietWorker);
    vi.spyOn(console, 'error').mockImplementation(() => {});
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it('is one for all requests, and answers each to whom it asked', async () => {
    const { refineInWorker } = await page();
    const [first, second] = [vi.fn(), vi.fn()];
    refineInWorker('sigmoid', {}, first, () => {});
    refineInWorker('neuron', {}, second, () => {});
    const worker = await heard(0, 2);
    worker.onmessage!({ data: { ticket: worker.heard[1]!.ticket, data: 'for the second' } });
    expect([first.mock.calls, second.mock.calls]).toEqual([[], [['for the second']]]);
    expect(workers.length).toBe(1);
  });

  it('is ended where it breaks: every request ends, and the next one starts another', async () => {
    const { refineInWorker } = await page();
    const end = vi.fn();
    refineInWorker('sigmoid', {}, () => {}, end);
    const worker = await heard(0, 1);
    worker.onerror!({ message: 'broken' });
    expect([end.mock.calls.length, worker.ended]).toEqual([1, true]);
    refineInWorker('sigmoid', {}, () => {}, end);
    await heard(1, 1);
  });

  it('that breaks leaves whoever asks anew at that to the next one, which answers', async () => {
    const { refineInWorker } = await page();
    const answer = vi.fn();
    refineInWorker(
      'sigmoid',
      {},
      () => {},
      () => void refineInWorker('sigmoid', { z: 2 }, answer, () => {}),
    );
    const broken = await heard(0, 1);
    broken.onerror!({ message: 'broken' });
    const next = await heard(1, 1);
    next.onmessage!({ data: { ticket: next.heard[0]!.ticket, data: 'for z = 2' } });
    expect(answer).toHaveBeenCalledWith('for z = 2');
  });

  it('that broke before doesn’t take a newer one with it', async () => {
    const { refineInWorker } = await page();
    const end = vi.fn();
    refineInWorker(
      'sigmoid',
      {},
      () => {},
      () => {},
    );
    const broken = await heard(0, 1);
    broken.onerror!({ message: 'broken' });
    refineInWorker('sigmoid', {}, () => {}, end);
    await heard(1, 1);
    broken.onerror?.({ message: 'broken again' });
    expect(end).not.toHaveBeenCalled();
    refineInWorker(
      'sigmoid',
      {},
      () => {},
      () => {},
    );
    await heard(1, 2);
    expect(workers.length).toBe(2);
  });

  it('hears of a request that is stopped, and its late answers reach nobody', async () => {
    const { refineInWorker } = await page();
    const answer = vi.fn();
    const stop = refineInWorker('sigmoid', {}, answer, () => {});
    const worker = await heard(0, 1);
    stop();
    await heard(0, 2);
    worker.onmessage!({ data: { ticket: worker.heard[0]!.ticket, data: 'late' } });
    expect(answer).not.toHaveBeenCalled();
    expect(worker.heard[1]).toEqual({ ticket: worker.heard[0]!.ticket, stop: true });
  });
});

describe('the first answer', () => {
  const heavy = { ...model, id: 'heavy', heavy: () => true };
  beforeEach(() => {
    workers.length = 0;
    vi.stubGlobal('Worker', QuietWorker);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('is not waited for where the page computes for itself', async () => {
    const { firstAnswer } = await page();
    await firstAnswer(model, figureState(model, 'light'));
    expect(workers).toEqual([]);
  });

  it('is what the figure shows when it has come', async () => {
    const { firstAnswer } = await page();
    const state = figureState(heavy, 'answered');
    const answer = firstAnswer(heavy, state);
    const worker = await heard(0, 1);
    worker.onmessage!({ data: { ticket: worker.heard[0]!.ticket, data: { doubled: 42 } } });
    await answer;
    expect(state.data.peek()).toEqual({ doubled: 42 });
  });

  it('is not waited for without end: a worker that says nothing leaves the page to compute', async () => {
    const { firstAnswer } = await page();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const state = figureState(heavy, 'silent');
    const answer = firstAnswer(heavy, state);
    await vi.advanceTimersByTimeAsync(3000);
    await answer;
    expect(state.data.peek()).toEqual({ doubled: 2 });
  });
});
