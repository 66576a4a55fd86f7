// @vitest-environment happy-dom

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { REST } from '../../src/parameters/index.ts';
import { Frame } from '../../src/widgets/Frame.tsx';
import { figureState } from '../../src/widgets/state.ts';
import { follower, model, View } from './declaredFigure.tsx';
import { screen } from './screen.ts';

let page: HTMLElement;
let sight: ReturnType<typeof screen>;
const owner = () => page.querySelector('#owner')!;
const other = () => page.querySelector('#other')!;
const drawn = (figure: Element) => figure.querySelector('.drawn')?.textContent;
const said = (figure: Element) => figure.querySelector('[role=status]')?.textContent;
const set = (z: number) => act(() => figureState(model).set('z', z));
const wait = (ms: number) => act(() => void vi.advanceTimersByTime(ms));
/** Until all that waits for the reader's rest, one thing after another, is done. */
const rest = () => {
  for (let second = 0; second < 5; second++) wait(1000);
};

beforeEach(() => {
  vi.useFakeTimers();
  sight = screen();
  page = document.body.appendChild(document.createElement('main'));
  act(() =>
    render(
      <>
        <div id="owner">
          <Frame figure={{ model, View }} id={model.id} initial={{}} />
        </div>
        <div id="other">
          <Frame figure={{ model: follower, View }} id={follower.id} initial={{}} />
        </div>
      </>,
      page,
    ),
  );
});
afterEach(() => {
  act(() => figureState(model).reset());
  // What waits does so with one timer for all, which must not outlive this test's clock.
  rest();
  render(null, page);
  page.remove();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('two figures that share a parameter', () => {
  it('follow a change at once while both are seen', () => {
    set(1.5);
    expect([drawn(owner()), drawn(other())]).toEqual(['3', '3']);
  });

  it('follow a drag one after the other: what the reader looks at is not held up', () => {
    set(1.5);
    set(2);
    expect([drawn(owner()), drawn(other())]).toEqual(['4', '3']);
    for (let task = 0; task < 4; task++) wait(20);
    expect([drawn(owner()), drawn(other())]).toEqual(['4', '4']);
  });

  it('answer at once to whichever of them the reader turns to', () => {
    set(1.5);
    set(2);
    act(() => figureState(follower).set('z', 2.5));
    expect(drawn(other())).toBe('5');
    act(() => figureState(follower).set('z', 3));
    expect(drawn(other())).toBe('6');
    for (let task = 0; task < 4; task++) wait(20);
    expect([drawn(owner()), drawn(other())]).toEqual(['6', '6']);
  });

  it('leave the one that is out of sight as it is until the reader rests', () => {
    act(() => sight.leave(other()));
    for (const z of [1.5, 2, 2.5]) {
      set(z);
      wait(300);
    }
    expect([drawn(owner()), drawn(other())]).toEqual(['5', '2']);
    wait(REST + 100);
    expect(drawn(other())).toBe('5');
    expect(other().querySelector('.readout')?.textContent).toBe('2.5');
  });

  it('announce a change where it is seen, and not where it only follows', () => {
    act(() => sight.leave(other()));
    set(2);
    rest();
    expect([drawn(owner()), drawn(other())]).toEqual(['4', '4']);
    expect([said(owner()), said(other())]).toEqual(['Twice the number is 4.', '']);
  });

  it('announce what the reader changes of the figure itself, as in a sentence, wherever it is', () => {
    act(() => sight.leave());
    act(() => figureState(follower).set('z', 2));
    rest();
    expect([said(owner()), said(other())]).toEqual(['', 'Twice the number is 4.']);
  });

  it('are alike as soon as the one comes to be seen', () => {
    act(() => sight.leave(other()));
    set(2);
    expect(drawn(other())).toBe('2');
    act(() => sight.arrive());
    expect(drawn(other())).toBe('4');
  });

  it('stay so: what waited for the reader to rest makes nobody forget that they look', () => {
    act(() => sight.leave(other()));
    set(2);
    act(() => sight.arrive());
    rest();
    set(1.5);
    expect(drawn(other())).toBe('3');
  });

  it('announce the way back from what nobody was told', () => {
    act(() => sight.leave(other()));
    set(2);
    rest();
    act(() => sight.arrive());
    act(() => figureState(follower).reset());
    rest();
    expect(said(other())).toBe('Twice the number is 2.');
  });

  it('are alike on paper', () => {
    act(() => sight.leave(other()));
    set(2);
    act(() => void dispatchEvent(new Event('beforeprint')));
    expect(drawn(other())).toBe('4');
    act(() => void dispatchEvent(new Event('afterprint')));
  });

  it('have on paper what has been computed for them meanwhile, and soon on the screen when that is all', () => {
    const state = figureState(follower);
    act(() => sight.leave());
    act(() => state.improve(state.settings.peek(), { doubled: 2.1 }, false));
    rest();
    expect(drawn(other())).toBe('2');
    act(() => void dispatchEvent(new Event('beforeprint')));
    expect(drawn(other())).toBe('2.1');
    act(() => void dispatchEvent(new Event('afterprint')));
    act(() => state.improve(state.settings.peek(), { doubled: 2.2 }, true));
    rest();
    expect(drawn(other())).toBe('2.2');
  });
});
