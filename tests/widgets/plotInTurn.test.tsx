// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Plot, type PlotSizes, type PlotSpec } from '../../src/widgets/index.ts';

const margin = { left: 10, right: 10, top: 10, bottom: 10 };
const sizes: PlotSizes = {
  wide: { width: 600, height: 100, margin },
  narrow: { width: 300, height: 100, margin },
};
/** A straight line that ends at a height. */
const upTo = (end: number): PlotSpec => ({
  x: { min: 0, max: 1, ticks: [], format: String },
  y: { min: 0, max: 10, ticks: [], format: String },
  curves: [{ x: [0, 1], y: [0, end], stroke: 'fwd' }],
});

const page = document.body.appendChild(document.createElement('main'));
const show = (spec: PlotSpec, label: string) =>
  act(() =>
    render(
      <Plot spec={spec} sizes={sizes}>
        {() => <text class="label">{label}</text>}
      </Plot>,
      page,
    ),
  );
const label = () => page.querySelector('.label')?.textContent;
const line = () => page.querySelector('svg svg path[stroke-width="2.25"]')?.getAttribute('d');

describe('a plot', () => {
  afterEach(() => render(null, page));

  it('keeps its labels, as they last were, until the chart that others belong to has been drawn', async () => {
    const [one, other] = [upTo(2), upTo(8)];
    show(one, 'first');
    await vi.waitFor(() => expect(line()).toBeDefined());
    const first = line();
    show(one, 'moved');
    expect(label()).toBe('moved');
    show(other, 'second');
    expect([label(), line()]).toEqual(['moved', first]);
    await vi.waitFor(() => expect(label()).toBe('second'));
    expect(line()).not.toBe(first);
  });
});
