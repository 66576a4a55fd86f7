import { existsSync } from 'node:fs';
import { csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  initialValues,
  type Parameter,
  plainWords,
  printSettings,
  readSettings,
} from '../../src/parameters/index.ts';
import { csvOf, fileNameOf, jsonOf } from '../../src/widgets/save/numbers.ts';
import { valuesAtLimits } from './atItsLimits.ts';
import { figureIds, modelOf } from './everyFigure.ts';

const folder = new URL('../../src/figures/', import.meta.url);
const figures = await Promise.all(figureIds.map(async (id) => ({ id, model: await modelOf(id) })));

describe.each(figures)('figure $id', ({ id, model }) => {
  it('stands in the folder of its name, with a model, a drawing and an index', () => {
    expect(model.id).toBe(id);
    expect(existsSync(new URL(`${id}/View.tsx`, folder))).toBe(true);
    expect(existsSync(new URL(`${id}/index.ts`, folder))).toBe(true);
  });

  it('labels its controls apart: their ids in the page come from that', () => {
    const labels = Object.values(model.parameters as Record<string, Parameter>).map(({ label }) => label);
    // The player's own control, and what else in a figure has an id.
    labels.push('Speed', 'title', 'description', 'data', 'link', 'embed', 'save');
    expect(new Set(labels).size).toBe(labels.length);
  });

  it('is called in full what it is called beside its control, as whoever speaks to it would', () => {
    for (const { label, symbol = label } of Object.values(model.parameters as Record<string, Parameter>))
      expect(plainWords(label).toLowerCase()).toContain(plainWords(symbol).toLowerCase());
  });

  it('asks a question and has a caption', () => {
    expect(model.title).toMatch(/\?$/);
    expect(model.caption).toMatch(/\.$/);
  });

  it('is found again in every state by its address', () => {
    const initial = initialValues(model.parameters);
    fc.assert(
      fc.property(valuesAtLimits(model), (values) => {
        const settings = printSettings(model.parameters, values, initial);
        expect(settings).toMatch(/^[\w.=&%-]*$/);
        const read = readSettings(model.parameters, settings);
        expect(read.refusals).toEqual([]);
        expect({ ...initial, ...read.values }).toEqual(values);
      }),
      { numRuns: 1000 },
    );
  });

  it('takes nothing beyond its ranges from an address, whatever stands there', () => {
    const text = fc
      .array(
        fc.tuple(
          fc.oneof(fc.constantFrom(...Object.keys(model.parameters), 'toString'), fc.string()),
          fc.oneof(fc.string(), fc.double().map(String), fc.constantFrom('1e999', '%E0%A4%A', '1.2.3', '')),
        ),
      )
      .map((pairs) => pairs.map((pair) => pair.join('=')).join('&'));
    fc.assert(
      fc.property(text, (settings) => {
        const { values } = readSettings(model.parameters, settings);
        for (const [name, value] of Object.entries(values))
          expect((model.parameters as Record<string, Parameter>)[name]?.nearest(value)).toEqual(value);
      }),
      { numRuns: 10_000 },
    );
  });

  it('is saved with its parameters and all of its numbers, under a name of its state', () => {
    const values = initialValues(model.parameters);
    const data = model.compute(values);
    const taken = { model, values, data, address: 'https://example.org/#it' };
    const { columns, rows } = model.table(data);
    const lines = csvParseRows(csvOf(taken).replaceAll(/^#.*\n/gm, ''));
    expect(lines).toHaveLength(rows.length + 1);
    for (const line of lines) expect(line).toHaveLength(columns.length);
    const head = csvOf(taken)
      .split('\n')
      .filter((line) => line.startsWith('#'));
    expect(head).toHaveLength(2 + Object.keys(values).length);
    const saved = JSON.parse(jsonOf(taken));
    expect(Object.keys(saved.parameters)).toEqual(Object.keys(values));
    expect(saved.table.rows).toHaveLength(rows.length);
    expect(fileNameOf(taken, 'csv')).toBe(`${id}.csv`);
  });

  it('computes the same data for the same values', () => {
    const values = initialValues(model.parameters);
    expect(model.compute(values)).toEqual(model.compute(values));
  });

  it('has data to show as it starts', () => {
    const { rows } = model.table(model.compute(initialValues(model.parameters)));
    expect(rows.length).toBeGreaterThan(0);
  });

  it('exports quantities that are numbers', () => {
    const data = model.compute(initialValues(model.parameters));
    for (const { of, format } of Object.values(model.quantities ?? {})) {
      expect(of(data)).toBeTypeOf('number');
      expect(format(of(data))).not.toBe('');
    }
  });
});
