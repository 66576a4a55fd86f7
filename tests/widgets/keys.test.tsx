// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { integer, number } from '../../src/parameters/index.ts';
import { Stepper } from '../../src/widgets/controls/Stepper.tsx';
import { meant } from '../../src/widgets/ScrubEditor.tsx';
import { useScrub } from '../../src/widgets/useScrub.ts';

const z = number({ label: 'z', min: -6, max: 6, step: 0.01, initial: 1 });
const change = vi.fn();
const edit = vi.fn();
const Scrubbed = () => <span {...useScrub(z, 1, change, edit)} />;

const shown = (what: preact.JSX.Element, role: string) => {
  const page = document.createElement('main');
  act(() => render(what, page));
  return page.querySelector(`[role=${role}]`)!;
};
const controls = {
  'a number in the prose': () => shown(<Scrubbed />, 'slider'),
  'a stepper': () =>
    shown(<Stepper label="Layers" value={3} min={1} max={6} onChange={change} />, 'spinbutton'),
};
/** Presses a key; whether the page has taken it. */
const press = (control: Element, key: string, held: KeyboardEventInit = {}) =>
  !control.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held }));

beforeEach(() => {
  change.mockReset();
  edit.mockReset();
});

it.each(Object.keys(controls))('%s takes arrows, Home and End', (name) => {
  const control = controls[name as keyof typeof controls]();
  for (const key of ['ArrowLeft', 'ArrowRight', 'Home', 'End']) expect(press(control, key)).toBe(true);
  expect(change).toHaveBeenCalledTimes(4);
});

it.each(Object.keys(controls))('%s leaves to the browser what is pressed with Alt, Ctrl or Meta', (name) => {
  const control = controls[name as keyof typeof controls]();
  for (const held of ['altKey', 'ctrlKey', 'metaKey'])
    for (const key of ['ArrowLeft', 'ArrowRight', 'Home', '1', 'Enter'])
      expect(press(control, key, { [held]: true })).toBe(false);
  expect(change).not.toHaveBeenCalled();
  expect(edit).not.toHaveBeenCalled();
});

it.each([
  ['1.5', z, 1.5],
  ['\u22121,25', z, -1.25],
  ['2,000', integer({ label: 'Step', min: 0, max: 5000, initial: 0 }), 2000],
  ['2.000,5', z, undefined],
  ['a lot', z, undefined],
])('what is typed as %s is meant as a number of its parameter', (text, parameter, value) =>
  expect(meant(parameter, text)).toBe(value),
);
