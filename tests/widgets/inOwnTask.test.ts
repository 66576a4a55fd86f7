// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** Frames come when the test says so. */
let frames: (() => void)[] = [];
const frame = () => {
  const due = frames;
  frames = [];
  for (const call of due) call();
};
const task = () => vi.advanceTimersByTime(1);
/** Takes the page's time, in ms. */
let now = 0;
const work = (ms: number) => {
  now += ms;
};

async function tasks() {
  vi.resetModules();
  return import('../../src/widgets/inOwnTask.ts');
}

describe('work in a task of its own', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    vi.spyOn(performance, 'now').mockImplementation(() => now);
    frames = [];
    vi.stubGlobal('requestAnimationFrame', (call: () => void) => frames.push(call));
  });
  afterEach(() => {
    dispatchEvent(new Event('afterprint'));
    vi.useRealTimers();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it('is done after the task that asked for it', async () => {
    const { inOwnTask } = await tasks();
    const done: string[] = [];
    inOwnTask(() => done.push('work'));
    expect(done).toEqual([]);
    task();
    expect(done).toEqual(['work']);
  });

  it('shares a frame with other work as long as that is short, and waits for the next frame otherwise', async () => {
    const { inOwnTask } = await tasks();
    const done: string[] = [];
    for (const [name, ms] of [
      ['short', 2],
      ['long', 9],
      ['after', 1],
    ] as const)
      inOwnTask(() => {
        work(ms);
        done.push(name);
      });
    task();
    expect(done).toEqual(['short', 'long']);
    frame();
    expect(done).toEqual(['short', 'long']);
    task();
    expect(done).toEqual(['short', 'long', 'after']);
  });

  it.each([
    ['much', 9],
    ['little', 2],
  ])('leaves a frame alone that has long to lay out what %s work has changed', async (_, ms) => {
    const { inOwnTask } = await tasks();
    const done: string[] = [];
    inOwnTask(() => work(ms));
    task();
    inOwnTask(() => done.push('work'));
    frame();
    // Its layout and painting.
    work(9);
    task();
    task();
    expect(done).toEqual([]);
    frame();
    task();
    expect(done).toEqual(['work']);
  });

  it('asked for by a gesture is done in the frame that brings it, if that has little to lay out', async () => {
    const { inOwnTask } = await tasks();
    const done: string[] = [];
    inOwnTask(() => work(9));
    task();
    // The gesture comes before the frame's own callbacks.
    inOwnTask(() => done.push('short'));
    frame();
    work(2);
    task();
    task();
    expect(done).toEqual(['short']);
  });

  it('that has time is done when that has passed, or on paper, and once', async () => {
    const { later } = await tasks();
    const done: string[] = [];
    later(400, () => done.push('words'));
    dispatchEvent(new Event('beforeprint'));
    expect(done).toEqual(['words']);
    dispatchEvent(new Event('afterprint'));
    later(400, () => done.push('more words'));
    vi.advanceTimersByTime(399);
    expect(done).toEqual(['words']);
    task();
    expect(done).toEqual(['words', 'more words']);
  });

  it('is not done once it has been called off', async () => {
    const { inOwnTask } = await tasks();
    const done: string[] = [];
    const callOff = inOwnTask(() => done.push('work'));
    callOff();
    task();
    expect(done).toEqual([]);
  });

  it('is done at once while the page is being printed', async () => {
    const { inOwnTask, inOwnTasks } = await tasks();
    const done: string[] = [];
    dispatchEvent(new Event('beforeprint'));
    inOwnTask(() => done.push('one'));
    function* steps() {
      done.push('first');
      yield;
      done.push('second');
    }
    inOwnTasks(steps());
    expect(done).toEqual(['one', 'first', 'second']);
  });

  it('that waits, in whatever way, is done when the page is going to be printed', async () => {
    const { inOwnTask } = await tasks();
    const done: string[] = [];
    inOwnTask(() => work(9));
    task();
    inOwnTask(() => done.push('for the next frame'));
    task();
    inOwnTask(() => {
      done.push('for its task');
      inOwnTask(() => done.push('and what that asks for'));
    });
    dispatchEvent(new Event('beforeprint'));
    expect(done).toEqual(['for the next frame', 'for its task', 'and what that asks for']);
    dispatchEvent(new Event('afterprint'));
    frame();
    task();
    expect(done.length).toBe(3);
  });

  it('goes on step by step, each in a task', async () => {
    const { inOwnTasks } = await tasks();
    const done: string[] = [];
    function* steps() {
      work(9);
      done.push('first');
      yield;
      done.push('second');
    }
    inOwnTasks(steps());
    task();
    task();
    expect(done).toEqual(['first']);
    frame();
    task();
    expect(done).toEqual(['first', 'second']);
  });
});
