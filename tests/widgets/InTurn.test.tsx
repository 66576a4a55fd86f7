// @vitest-environment happy-dom
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { drawNow } from '../../src/widgets/drawNow.ts';
import { InTurn } from '../../src/widgets/InTurn.tsx';

const page = document.createElement('div');
/** What was drawn, in order. */
let drawn: string[] = [];

function Drawing({ name, of }: { name: string; of: number }) {
  drawn.push(`${name}${of}`);
  return <b>{of}</b>;
}

const draw = (of: number) =>
  render(
    ['a', 'b'].map((name) => (
      <InTurn key={name}>
        <Drawing name={name} of={of} />
      </InTurn>
    )),
    page,
  );

describe('drawings that take turns', () => {
  // Which task comes first is a matter of the code here, and not of how long the machine takes for each.
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    render(null, page);
    vi.useRealTimers();
    drawn = [];
  });

  it('are all there at first', () => {
    draw(1);
    expect(page.textContent).toBe('11');
  });

  it('are each drawn in a task of its own once they change', async () => {
    draw(1);
    draw(2);
    expect(page.textContent).toBe('11');
    const texts = new Set<string>();
    new MutationObserver(() => texts.add(page.textContent)).observe(page, {
      subtree: true,
      characterData: true,
    });
    await vi.runAllTimersAsync();
    expect(page.textContent).toBe('22');
    expect([...texts]).toEqual(['21', '22']);
  });

  it('show the latest when their turn comes, and nothing in between', async () => {
    for (const of of [1, 2, 3, 4]) draw(of);
    await vi.runAllTimersAsync();
    expect(page.textContent).toBe('44');
    expect(drawn).toEqual(['a1', 'b1', 'a4', 'b4']);
  });

  it('show what was asked for last, also where that is drawn together with an earlier turn', async () => {
    let ask = (_: number) => {};
    function Figure() {
      const [of, set] = useState(1);
      ask = set;
      return (
        <InTurn>
          <Drawing name="a" of={of} />
        </InTurn>
      );
    }
    render(<Figure />, page);
    ask(2);
    // After 2 has been asked for, and drawn with the turn that shows it.
    setTimeout(() => ask(3));
    await vi.runAllTimersAsync();
    expect(page.textContent).toBe('3');
    expect(drawn).toEqual(['a1', 'a2', 'a3']);
  });

  it('are drawn at once for paper', () => {
    draw(1);
    dispatchEvent(new Event('beforeprint'));
    draw(2);
    drawNow();
    expect(page.textContent).toBe('22');
    draw(3);
    drawNow();
    dispatchEvent(new Event('afterprint'));
    expect(page.textContent).toBe('33');
  });
});
