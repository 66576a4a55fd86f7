// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Steady } from '../../src/widgets/Steady.tsx';

const page = document.createElement('p');
const say = (text: string) => act(() => render(<Steady text={text} class="c-grad" />, page));
const number = () => page.querySelector<HTMLElement>('.steady')!;
const room = () => number().dataset['room'];
/** What it says comes with the next frame. */
const said = async (text: string) => {
  say(text);
  await vi.waitFor(() => expect(number().textContent).toBe(text));
};

describe('a text that changes within a line', () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
    render(null, page);
  });

  it('has at first exactly its own room', () => {
    say('0.75');
    expect([number().textContent, room(), number().className]).toEqual(['0.75', '0.75', 'steady c-grad']);
  });

  it('gives its room to longer texts, and keeps it for shorter ones while it changes', async () => {
    const rooms: unknown[] = [];
    for (const text of ['0.75', '0.5', '12.25', '1']) {
      await said(text);
      rooms.push(room());
    }
    expect(rooms).toEqual(['0.75', '0.75', '12.25', '12.25']);
  });

  it('says the latest text after the next frame, however many came before it', async () => {
    say('0.75');
    for (const text of ['0.5', '0.25', '0']) say(text);
    expect(number().textContent).toBe('0.75');
    await vi.waitFor(() => expect(number().textContent).toBe('0'));
  });

  it('is not put off by changes that come as fast as frames do', () => {
    const frames: (() => void)[] = [];
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    vi.stubGlobal('requestAnimationFrame', (call: () => void) => frames.push(call));
    say('0');
    say('1');
    for (const call of frames) call();
    say('2');
    vi.advanceTimersByTime(1);
    expect(number().textContent).toBe('2');
  });

  it('is up to date on paper, and where the page is gone by then nothing fails', () => {
    say('0.75');
    say('0.5');
    dispatchEvent(new Event('beforeprint'));
    expect(number().textContent).toBe('0.5');
    say('0.25');
    expect(number().textContent).toBe('0.25');
    dispatchEvent(new Event('afterprint'));
    say('0.125');
    render(null, page);
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
  });

  it('fits its room to the text again once the reader rests, and not before', async () => {
    say('12.25');
    say('1');
    await new Promise((later) => setTimeout(later, 300));
    say('2');
    await new Promise((later) => setTimeout(later, 400));
    expect(room()).toBe('12.25');
    await vi.waitFor(() => expect(room()).toBe('2'), 2000);
  });
});
