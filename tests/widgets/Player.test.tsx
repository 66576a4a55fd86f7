// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type FigureModel, integer } from '../../src/parameters/index.ts';
import { Frame } from '../../src/widgets/Frame.tsx';
import { Drawing } from '../../src/widgets/index.ts';
import { Player } from '../../src/widgets/player/Player.tsx';
import { figureState } from '../../src/widgets/state.ts';
import { model as still } from './declaredFigure.tsx';
import { screen } from './screen.ts';

const clock = integer({ label: 'Step', min: 0, max: 100, initial: 100, place: 'player' });
const compute = vi.fn(({ z }: { z: number }) => ({ doubled: 2 * z }));
/** The figure of the other tests with a clock that runs 50 steps a second. */
const model: FigureModel = {
  ...still,
  id: 'played',
  parameters: { ...still.parameters, step: clock },
  player: { clock: 'step', noun: 'step', perSecond: 50 },
  compute,
};
const sizes = { wide: { width: 600, height: 100 }, narrow: { width: 300, height: 100 } };
const View = ({ values }: { values: { step: number } }) => (
  <Drawing sizes={sizes}>{() => <text class="drawn">{values.step}</text>}</Drawing>
);

let page: HTMLElement;
let leaveSight: () => void;
const show = (id: string, shown = model) =>
  act(() => render(<Frame figure={{ model: shown, View }} id={id} initial={{}} parts={{ Player }} />, page));
const button = (name: string) => page.querySelector<HTMLButtonElement>(`button[aria-label="${name}"]`);
const press = (name: string) => act(() => button(name)!.click());
const drawn = () => Number(page.querySelector('.drawn')?.textContent);
const wait = (ms: number) => act(() => void vi.advanceTimersByTime(ms));

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  leaveSight = screen().leave;
  page = document.body.appendChild(document.createElement('main'));
});
afterEach(() => {
  render(null, page);
  page.remove();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the player', () => {
  it('never begins by itself', () => {
    show('still');
    wait(3000);
    expect(drawn()).toBe(100);
    expect(button('Play')).not.toBeNull();
  });

  it('plays from the start when it stands at the end, in the declared time, and stops at the end', () => {
    show('plays');
    press('Play');
    expect(drawn()).toBe(0);
    wait(1000);
    expect(drawn()).toBeGreaterThan(40);
    expect(drawn()).toBeLessThan(60);
    wait(2000);
    expect(drawn()).toBe(100);
    expect(button('Play')).not.toBeNull();
  });

  it('pauses, takes one step, and starts again', () => {
    show('pauses');
    press('Play');
    wait(500);
    press('Pause');
    const reached = drawn();
    wait(500);
    expect(drawn()).toBe(reached);
    press('One step');
    expect(drawn()).toBe(reached + 1);
    press('Start again');
    expect(drawn()).toBe(0);
  });

  it('ends the run in the press itself: what the reader sets before the pause is drawn stays', () => {
    show('stays');
    press('Play');
    wait(500);
    act(() => {
      button('Pause')!.click();
      figureState(model, 'stays').set('step', 0);
      vi.advanceTimersByTime(200);
    });
    expect(drawn()).toBe(0);
    expect(button('Play')).not.toBeNull();
  });

  it('begins where the reader has just set it, drawn or not', () => {
    show('set');
    act(() => {
      figureState(model, 'set').set('step', 25);
      button('Play')!.click();
    });
    expect(drawn()).toBe(25);
    act(() => {
      button('Pause')!.click();
      button('Start again')!.click();
    });
    wait(100);
    expect(drawn()).toBe(0);
  });

  it('ends with its figure', () => {
    show('left');
    press('Play');
    wait(500);
    render(null, page);
    const { values } = figureState(model, 'left');
    const { step } = values.value;
    vi.advanceTimersByTime(500);
    expect(values.value.step).toBe(step);
    expect(step).toBeLessThan(100);
  });

  it('pauses out of sight, and in a hidden tab', () => {
    show('unseen');
    press('Play');
    wait(200);
    act(() => leaveSight());
    expect(button('Play')).not.toBeNull();
    press('Play');
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    expect(button('Play')).not.toBeNull();
  });

  it('waits where the data end', () => {
    show('waits', { ...model, player: { ...model.player!, reached: () => 30 } });
    press('Start again');
    press('Play');
    wait(3000);
    expect(drawn()).toBe(30);
    expect(button('Pause')).not.toBeNull();
  });

  it('shows ten stills to a reader who asked for less motion', () => {
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    show('stills');
    press('Play');
    const seen = new Set<number>();
    for (let i = 0; i < 100; i++) {
      wait(100);
      seen.add(drawn());
    }
    expect([...seen]).toEqual([0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100]);
  });

  it('says on its timeline which step of how many is shown', () => {
    show('says');
    expect(page.querySelector('.player input')?.getAttribute('aria-valuetext')).toBe('step 100 of 100');
  });

  it('moves through data that are computed once', () => {
    show('once');
    compute.mockClear();
    press('Play');
    wait(1000);
    expect(compute).not.toHaveBeenCalled();
    act(() => figureState(model, 'once').set('z', 2));
    expect(compute).toHaveBeenCalledTimes(1);
  });
});
