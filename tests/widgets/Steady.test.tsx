// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Steady } from '../../src/widgets/Steady.tsx';

const page = document.createElement('p');
const say = (text: string) => act(() => render(<Steady text={text} class="c-grad" />, page));
const number = () => page.querySelector<HTMLElement>('.steady')!;
const room = () => number().dataset['room'];

describe('a text that changes within a line', () => {
  afterEach(() => {
    render(null, page);
  });

  it('has at first exactly its own room', () => {
    say('0.75');
    expect([number().textContent, room(), number().className]).toEqual(['0.75', '0.75', 'steady c-grad']);
  });

  it('changes at once, gives its room to longer texts, and keeps it for shorter ones while it changes', () => {
    const rooms: unknown[] = [];
    for (const text of ['0.75', '0.5', '12.25', '1']) {
      say(text);
      expect(number().textContent).toBe(text);
      rooms.push(room());
    }
    expect(rooms).toEqual(['0.75', '0.75', '12.25', '12.25']);
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
