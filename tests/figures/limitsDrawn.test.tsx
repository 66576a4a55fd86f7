// @vitest-environment happy-dom
import fc from 'fast-check';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { initialValues } from '../../src/parameters/index.ts';
import { shownValues } from '../../src/widgets/player/reachedBy.ts';
import { valuesAtLimits } from './atItsLimits.ts';
import { figureIds, modelOf } from './everyFigure.ts';

const isSmall = (values: object) => {
  const { depth = 1, width = 1 } = values as Record<string, number>;
  return depth * width ** 2 < 1e5;
};

/**
 * Draws a figure, its charts too and each at once, as for paper; holds what is drawn against what no drawing may have.
 */
async function drawn(id: string) {
  const model = await modelOf(id);
  const { View } = await import(`../../src/figures/${id}/index.ts`);
  const page = document.body.appendChild(document.createElement('main'));
  /** Every drawing that came of it: what stays the same for all values has not been drawn. */
  const drawings = new Set<string>();
  const show = (given: Record<string, unknown>, data: unknown) => {
    const values = shownValues(model, given, data);
    act(() => render(<View model={model} values={values} data={data} set={() => {}} />, page));
  };
  const expectDrawing = (given: Record<string, unknown>, data: unknown) => {
    show(given, data);
    expect(page.innerHTML).toContain('<svg');
    expect(page.innerHTML.match(/.{0,60}(?:NaN|Infinity|undefined).{0,60}/g) ?? []).toEqual([]);
    drawings.add([...page.querySelectorAll('svg')].map(({ innerHTML }) => innerHTML).join());
  };
  dispatchEvent(new Event('beforeprint'));
  // The first plot has Chart.js fetched; what is shown anew then is drawn by it.
  const initial = initialValues(model.parameters);
  show(initial, model.compute(initial));
  await vi.dynamicImportSettled();
  act(() => render(null, page));
  return { model, expectDrawing, drawings };
}

it.each(figureIds)('figure %s is drawn at its limits, whatever comes of them', async (id) => {
  const { model, expectDrawing, drawings } = await drawn(id);
  fc.assert(
    fc.property(valuesAtLimits(model).filter(isSmall), (given) => expectDrawing(given, model.compute(given))),
    { numRuns: 50 },
  );
  expect(drawings.size).toBeGreaterThan(2);
});

it.each([
  { id: 'training-race', settings: { layers: 12, rate: 1, optimiser: 'momentum' } },
  { id: 'vanishing-to-exploding', settings: { activation: 'relu', gain: 10, depth: 100 } },
  { id: 'gradient-by-layer', settings: { depth: 100, gain: 4, width: 16 } },
])('figure $id is drawn where its numbers have left the range', async ({ id, settings }) => {
  const { model, expectDrawing, drawings } = await drawn(id);
  const given = { ...initialValues(model.parameters), ...settings };
  let shown = 0;
  for (const data of model.refine!(given)) {
    if (data === undefined) continue;
    expectDrawing(given, data);
    if (++shown === 4) break;
  }
  expect(drawings.size).toBeGreaterThan(1);
});
