import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FigureModel, FRAME, type Parameter, STEP } from '../../src/parameters/index.ts';
import { shownValues } from '../../src/widgets/player/reachedBy.ts';
import { work } from './countedKernel.ts';
import { modelOf } from './everyFigure.ts';

/** What an address, a post or a script may hand to a parameter: its limits, what lies beyond, and what is no value. */
function givenTo(parameter: Parameter): fc.Arbitrary<unknown> {
  const options = 'options' in parameter ? Object.keys(parameter.options as object) : [];
  const { min = 0, max = 2 ** 32 - 1 } = parameter as { min?: number; max?: number };
  const numbers = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(min, max, 0) },
    { weight: 2, arbitrary: fc.double({ min, max, noNaN: true }) },
    { weight: 1, arbitrary: fc.constantFrom(min - 1, max + 1, -1e300, 1e300, Infinity, -Infinity, NaN, -0) },
  );
  const others: Partial<Record<string, () => fc.Arbitrary<unknown>>> = {
    choice: () => fc.constantFrom(...options),
    subset: () => fc.subarray(options),
    integers: () => fc.array(numbers, { minLength: 1, maxLength: 6 }),
  };
  const fitting = others[parameter.kind]?.() ?? numbers;
  return fc.oneof(
    { weight: 12, arbitrary: fitting },
    { weight: 1, arbitrary: fc.constantFrom(undefined, null, '', 'constructor', {}, [], [NaN]) },
  );
}

/** Values that a figure accepts, at and about its limits, in combinations. */
export const valuesAtLimits = ({ parameters }: FigureModel) =>
  fc.record(
    Object.fromEntries(
      Object.entries(parameters as Record<string, Parameter>).map(([name, parameter]) => [
        name,
        givenTo(parameter).map((given) => parameter.nearest(given) ?? parameter.initial),
      ]),
    ),
  );

/** What a reader is not to meet. */
const slips = /NaN|Infinity|undefined|null|\[object/;

/** Everything that a figure says of its data: each number is a number, or has its mark or its word. */
export function expectWords(model: FigureModel, values: Record<string, unknown>, data: unknown) {
  const description = model.describe(data, shownValues(model, values, data));
  expect(description).toMatch(/^[A-Z].*\.$/s);
  expect(description).not.toMatch(slips);
  const { columns, rows } = model.table(data);
  for (const row of rows) {
    expect(row).toHaveLength(columns.length);
    row.forEach((cell, i) => {
      const text = typeof cell === 'number' ? (columns[i]!.format?.(cell) ?? String(cell)) : cell;
      if (typeof text !== 'string' || slips.test(text))
        expect.fail(`${columns[i]!.label}: ${cell} is "${text}"`);
      if (typeof cell === 'number' && !Number.isFinite(cell)) expect(text).toMatch(/^(–|no longer finite)$/);
    });
  }
  for (const { of, format } of Object.values(model.quantities ?? {})) {
    expect(of(data)).toBeTypeOf('number');
    expect(format(of(data))).toMatch(/./);
    expect(format(of(data))).not.toMatch(slips);
  }
  if (model.prediction) expect(model.prediction.truth(data)).toBeTypeOf('number');
}

/** How many operations of the kernel it takes. */
export function operationsOf<T>(run: () => T): { operations: number; result: T } {
  const before = work.operations;
  const result = run();
  return { operations: work.operations - before, result };
}

/**
 * Holds 1,000 inputs of each figure against its declaration.
 * @param affordable what to leave out, since a thousand of them take too long; the dearest are tried one by one
 */
export const holdAtLimits = (
  ids: readonly string[],
  affordable: (values: Record<string, number>) => boolean = () => true,
) =>
  describe.each(ids)('figure %s, at and beyond the limits of its parameters', async (id) => {
    const model = await modelOf(id);
    const values = valuesAtLimits(model).filter((each) => affordable(each as Record<string, number>));

    it('computes, within its declared cost, and has words for whatever comes of it', {
      timeout: 120_000,
    }, () => {
      const { compute, step = STEP } = model.cost ?? {};
      expect(compute ?? FRAME).toBeLessThanOrEqual(FRAME);
      fc.assert(
        fc.property(values, (given) => {
          const { operations, result } = operationsOf(() => model.compute(given));
          expect(operations).toBeLessThanOrEqual(compute ?? (model.heavy?.(given) ? step : FRAME));
          expectWords(model, given, result);
        }),
        { numRuns: 1000 },
      );
    });
  });
