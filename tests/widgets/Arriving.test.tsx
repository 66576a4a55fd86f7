// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Arriving } from '../../src/widgets/Arriving.tsx';
import { FigureContext } from '../../src/widgets/FigureContext.ts';
import { createStandIn, type StandIn } from '../../src/widgets/standIn.ts';

const page = document.createElement('div');
const draw = (of: number, standIn?: StandIn) =>
  act(() =>
    render(
      <FigureContext.Provider value={{ id: 'arrives', standIn }}>
        {['a', 'b', 'c'].map((name) => (
          <Arriving key={name}>
            {name}
            {of}
          </Arriving>
        ))}
      </FigureContext.Provider>,
      page,
    ),
  );

describe('the parts of a drawing that arrive', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    render(null, page);
    vi.useRealTimers();
  });

  it('come one after the other, each in a task of its own, behind what was built', async () => {
    const standIn = createStandIn();
    const left = vi.fn();
    draw(1, standIn);
    standIn.whenDrawn(left);
    const seen = new Map<string, number>();
    new MutationObserver(() => seen.set(page.textContent, left.mock.calls.length)).observe(page, {
      subtree: true,
      childList: true,
    });
    await vi.runAllTimersAsync();
    expect([...seen]).toEqual([
      ['a1', 0],
      ['a1b1', 0],
      ['a1b1c1', 0],
    ]);
    expect(left).toHaveBeenCalledTimes(1);
  });

  it('are drawn together from then on, and at once where nothing stands for them', async () => {
    const standIn = createStandIn();
    draw(1, standIn);
    standIn.whenDrawn(() => {});
    await vi.runAllTimersAsync();
    draw(2, standIn);
    expect(page.textContent).toBe('a2b2c2');
    render(null, page);
    draw(3);
    expect(page.textContent).toBe('a3b3c3');
  });
});
