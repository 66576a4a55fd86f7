// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Frame } from '../../src/widgets/Frame.tsx';
import { Predict } from '../../src/widgets/predict/Predict.tsx';
import { model, View } from './declaredFigure.tsx';
import { screen } from './screen.ts';

let page: HTMLElement;
const show = (id: string, predict: boolean) =>
  act(() =>
    render(
      <Frame figure={{ model, View }} id={id} initial={{}} predict={predict} parts={{ Predict }} />,
      page,
    ),
  );
const button = (name: string) =>
  [...page.querySelectorAll('button')].find(({ textContent }) => textContent === name);
const drawn = () => page.querySelector('.drawn')?.textContent;

beforeEach(() => {
  screen();
  page = document.body.appendChild(document.createElement('main'));
});
afterEach(() => {
  render(null, page);
  page.remove();
  vi.unstubAllGlobals();
});

describe('a prediction', () => {
  it('is asked for where the post says so, and nowhere else', () => {
    show('unasked', false);
    expect(page.querySelector('.predict')).toBeNull();
    expect(drawn()).toBe('2');
  });

  it('keeps the answer out of drawing and description until the reader has guessed', () => {
    show('asked', true);
    expect(drawn()).toBe('veiled');
    expect(page.querySelector('#asked-description')?.textContent).toBe('How much is twice the number?');
    expect(page.querySelector('.predict')?.textContent).not.toContain('It is');
  });

  it('reveals drawing, truth and guess, and hands the focus to the answer', async () => {
    show('guessed', true);
    const slider = page.querySelector<HTMLInputElement>('.predict input')!;
    act(() => {
      slider.value = '3';
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(slider.getAttribute('aria-valuetext')).toBe('a thousandth');
    act(() => button('Draw the lines')!.click());
    expect(drawn()).toBe('2 not 0.001');
    expect(page.querySelector('.predict')?.textContent).toContain(
      'You guessed a thousandth. It is twice: 2.0.',
    );
    expect(document.activeElement?.textContent).toContain('You guessed');
    await vi.waitFor(() =>
      expect(page.querySelector('#guessed-description')?.textContent).toBe('Twice the number is 2.'),
    );
  });

  it('leaves what was built, which the style sheet veils, until its own drawing is there', async () => {
    const built = { view: '<p class="built">2</p>', panel: '', description: '', table: '' };
    act(() =>
      render(
        <Frame figure={{ model, View }} id="stands" initial={{}} predict built={built} parts={{ Predict }} />,
        page,
      ),
    );
    expect(page.querySelector('.view:not(.live) .built')).not.toBeNull();
    await vi.waitFor(() => expect(page.querySelector('.view.live')).not.toBeNull());
    expect(page.querySelector('.built')).toBeNull();
    expect(drawn()).toBe('veiled');
  });

  it('says so where the figure has no answer any more', () => {
    const silent = { ...model, prediction: { ...model.prediction!, truth: () => Number.NaN } };
    act(() =>
      render(
        <Frame figure={{ model: silent, View }} id="silent" initial={{}} predict parts={{ Predict }} />,
        page,
      ),
    );
    act(() => button('Draw the lines')!.click());
    expect(page.querySelector('.predict-hint')?.textContent).toBe(
      'You guessed as much. The figure has no answer as it is set now.',
    );
  });

  it('lets the reader look without a guess', () => {
    show('looked', true);
    act(() => button('Just show me')!.click());
    expect(drawn()).toBe('2');
  });

  it('lifts the veil for print', () => {
    show('printed', true);
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(drawn()).toBe('2');
  });
});
