// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Description } from '../../src/widgets/Description.tsx';

const page = document.createElement('div');
const say = (text: string) => act(() => render(<Description id="words" text={text} />, page));
const pass = (ms: number) =>
  act(() => {
    vi.advanceTimersByTime(ms);
  });
const print = () =>
  act(() => {
    dispatchEvent(new Event('beforeprint'));
  });
const words = () => page.querySelector('.description')!.textContent;
const spoken = () => page.querySelector('[role=status]')!.textContent;

describe('the description of a figure', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    dispatchEvent(new Event('afterprint'));
    render(null, page);
    vi.runAllTimers();
    vi.useRealTimers();
  });

  it('has at first what the figure begins with, and nothing is spoken', () => {
    say('z is 1');
    pass(2000);
    expect([words(), spoken()]).toEqual(['z is 1', '']);
  });

  it('follows a drag that goes on and on, but few of its steps, and is spoken when the drag is over', () => {
    say('z is 0');
    const said = new Set<string>();
    for (let step = 1; step <= 60; step++) {
      say(`z is ${step}`);
      pass(20);
      said.add(words());
      expect(spoken()).toBe('');
    }
    expect(said.size).toBeGreaterThan(2);
    expect(said.size).toBeLessThan(6);
    pass(1000);
    expect([words(), spoken()]).toEqual(['z is 60', 'z is 60']);
  });

  it('says nothing when the reader is back where they began before they rest', () => {
    say('z is 0');
    say('z is 1');
    say('z is 0');
    pass(2000);
    expect([words(), spoken()]).toEqual(['z is 0', '']);
  });

  it('is up to date on paper, and follows again after it', () => {
    say('z is 0');
    say('z is 1');
    print();
    expect(words()).toBe('z is 1');
    say('z is 2');
    expect(words()).toBe('z is 2');
    dispatchEvent(new Event('afterprint'));
    say('z is 3');
    pass(1000);
    expect(words()).toBe('z is 3');
  });
});
