// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { choice, defineFigure, integer, number, seed } from '../../src/parameters/index.ts';
import { Panel } from '../../src/widgets/controls/Panel.tsx';
import { RareControl } from '../../src/widgets/controls/RareControl.tsx';
import { spokenValue } from '../../src/widgets/controls/Slider.tsx';
import { figureState } from '../../src/widgets/state.ts';

const weight = { min: -2, max: 2, step: 0.5, initial: 1, tone: 'weight' as const };
const model = defineFigure({
  id: 'panelled',
  title: 'What is on the panel?',
  caption: 'Controls.',
  layout: 'text',
  parameters: {
    w: number({ label: 'Weight', ...weight }),
    v: number({ label: 'Other weight', ...weight }),
    up: number({
      label: 'From above',
      min: 0,
      max: 1,
      step: 0.1,
      initial: 0.5,
      relevant: ({ pass }) => pass === 'backward',
    }),
    pass: choice({ forward: 'forward', backward: 'backward' }, { label: 'Pass', initial: 'forward' }),
    layers: integer({ label: 'Layers', min: 1, max: 4, initial: 2, control: 'stepper' }),
    seed: seed({ initial: 1 }),
  },
  compute: () => ({}),
  describe: () => 'Controls.',
  table: () => ({ columns: [], rows: [] }),
});
const state = figureState(model);
let page: HTMLElement;
const sliders = () => [...page.querySelectorAll<HTMLInputElement>('input[type=range]')];
const slider = (name: string) => sliders().find((each) => each.getAttribute('aria-label') === name)!;
const set = (...[name, value]: Parameters<typeof state.set>) => act(() => state.set(name, value));

beforeEach(() => {
  page = document.body.appendChild(document.createElement('main'));
  act(() => render(<Panel model={model} state={state as never} RareControl={RareControl} />, page));
});
afterEach(() => {
  act(() => state.reset());
  render(null, page);
  page.remove();
});

describe('the panel', () => {
  it('has every slider follow its own value: thumb, words, number and the colour of its sign', () => {
    const [row, other] = [slider('Weight').closest('.slider')!, slider('Other weight').closest('.slider')!];
    expect(row.className).toContain('c-wpos');
    set('w', -1.5);
    expect(slider('Weight').value).toBe('-1.5');
    expect(slider('Weight').getAttribute('aria-valuetext')).toBe('−1.5');
    expect(row.querySelector('.readout')?.textContent).toBe('−1.5');
    expect(row.className).toContain('c-wneg');
    expect(other.className).toContain('c-wpos');
    expect(other.querySelector('.readout')?.textContent).toBe('1.0');
  });

  it('has what is no slider follow too', () => {
    set('layers', 3);
    expect(page.querySelector('[role=spinbutton]')?.textContent).toBe('3');
    set('seed', 7);
    expect(page.querySelector('.seed-value')?.textContent).toContain('7');
    set('pass', 'backward');
    expect(page.querySelector<HTMLInputElement>('input[value=backward]')?.checked).toBe(true);
  });

  it('has a control come and go as it matters, and leaves the others in place, bound, with the focus', () => {
    const first = slider('Weight');
    first.focus();
    expect(slider('From above')).toBeUndefined();
    set('pass', 'backward');
    expect(slider('From above').getAttribute('aria-valuetext')).toBe('0.5');
    set('up', 0.7);
    expect(slider('From above').getAttribute('aria-valuetext')).toBe('0.7');
    set('w', 0.5);
    expect(slider('Weight')).toBe(first);
    expect(first.getAttribute('aria-valuetext')).toBe('0.5');
    set('pass', 'forward');
    expect(slider('From above')).toBeUndefined();
    set('w', -0.5);
    expect(first.getAttribute('aria-valuetext')).toBe('−0.5');
    expect(document.activeElement).toBe(first);
  });

  it('says a number with its unit, and of one thing that it is one', () => {
    const counted = (unit: string) => integer({ label: 'Many', min: 0, max: 9, initial: 0, unit });
    const said = (unit: string) => [0, 1, 2].map((value) => spokenValue(counted(unit), value));
    expect(said('layers')).toEqual(['0 layers', '1 layer', '2 layers']);
    expect(said('ms')).toEqual(['0 ms', '1 ms', '2 ms']);
    expect(said('')).toEqual(['0', '1', '2']);
  });
});
