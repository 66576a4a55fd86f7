// @vitest-environment happy-dom
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ErrorBoundary } from '../../src/widgets/ErrorBoundary.tsx';
import { useInTasks } from '../../src/widgets/useInTasks.ts';

const page = document.createElement('div');
/** What was begun, in order. */
let begun: number[] = [];
let ended: number[] = [];

/** Shows the square of a number, made in two steps; one step's work can't be done for 13. */
function Square({ of }: { of: number }) {
  const [shown, show] = useState({ of: 0, square: 0 });
  useInTasks(
    shown.of === of,
    function* () {
      begun.push(of);
      yield;
      ended.push(of);
      if (of === 13) throw new RangeError('13 is no number to be squared.');
      return { of, square: of * of };
    },
    show,
    [shown, of],
  );
  return <b>{shown.square}</b>;
}
const ask = (of: number) =>
  act(() =>
    render(
      <ErrorBoundary fallback="<i>built</i>" onReset={() => {}}>
        <Square of={of} />
      </ErrorBoundary>,
      page,
    ),
  );

describe('what is made in tasks', () => {
  afterEach(() => {
    render(null, page);
    begun = [];
    ended = [];
  });

  it('is shown once its last step is done, and until then what was there before', async () => {
    ask(3);
    expect(page.textContent).toBe('0');
    await vi.waitFor(() => expect(page.textContent).toBe('9'));
  });

  it('is finished before what was asked for last begins, and all that was asked for in between is left out', async () => {
    for (const of of [2, 3, 4, 5]) ask(of);
    await vi.waitFor(() => expect(page.textContent).toBe('25'));
    expect(begun).toEqual([2, 5]);
  });

  it('is the figure’s error where it fails', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    ask(13);
    await vi.waitFor(() => expect(page.textContent).toContain('13 is no number to be squared.'));
    expect(page.querySelector('[role=alert]')).not.toBeNull();
    vi.restoreAllMocks();
  });

  it('ends with what asked for it', async () => {
    vi.useFakeTimers();
    ask(3);
    for (let i = 0; i < 10 && begun.length === 0; i++) vi.advanceTimersToNextTimer();
    expect(begun).toEqual([3]);
    render(null, page);
    vi.runAllTimers();
    vi.useRealTimers();
    expect(ended).toEqual([]);
  });
});
