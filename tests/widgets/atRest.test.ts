import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { REST } from '../../src/parameters/index.ts';
import { atRest } from '../../src/widgets/atRest.ts';

describe('work for when the reader rests', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] }));
  afterEach(() => {
    vi.runAllTimers();
    vi.useRealTimers();
  });

  it('is done once, a while after it was last asked for', () => {
    const work = vi.fn();
    const callOff = atRest(work);
    vi.advanceTimersByTime(REST - 100);
    callOff();
    atRest(work);
    vi.advanceTimersByTime(REST - 100);
    expect(work).not.toHaveBeenCalled();
    vi.advanceTimersByTime(200);
    expect(work).toHaveBeenCalledOnce();
  });

  it('is not done once it has been called off', () => {
    const work = vi.fn();
    atRest(work)();
    vi.advanceTimersByTime(2000);
    expect(work).not.toHaveBeenCalled();
  });

  it('that fails holds up nobody who comes later', () => {
    const work = vi.fn();
    atRest(() => {
      throw new Error('broken');
    });
    expect(() => vi.advanceTimersByTime(1000)).toThrow('broken');
    atRest(work);
    vi.advanceTimersByTime(1000);
    expect(work).toHaveBeenCalledOnce();
  });
});
