import { describe, expect, it, vi } from 'vitest';
import { type FigureModel, initialValues, type Parameter, STEP } from '../../src/parameters/index.ts';
import { expectWords, operationsOf } from './atItsLimits.ts';
import { figureIds, modelOf } from './everyFigure.ts';

vi.mock(import('../../src/kernel/index.ts'), async (original) => {
  const { countedKernel } = await import('./countedKernel.ts');
  return countedKernel(await original());
});

/** The least, or the most, of every number; of everything else what it starts with. */
const extremes = (model: FigureModel, end: 'min' | 'max') => ({
  ...initialValues(model.parameters),
  ...Object.fromEntries(
    Object.entries(model.parameters as Record<string, Parameter & { min?: number }>)
      .filter(([, parameter]) => parameter.kind === 'number')
      .map(([name, parameter]) => [name, (parameter as Partial<Record<typeof end, number>>)[end]]),
  ),
});

/** Each is refined to its end. */
const dearest = [
  { id: 'gradient-by-layer', end: 'max', width: 24, batch: 1 },
  { id: 'gradient-by-layer', end: 'max', width: 24, batch: 1, initialisation: 'pytorch-default', gain: 0.1 },
  { id: 'gradient-by-layer', end: 'max', width: 1, batch: 1, measured: 'weights' },
  { id: 'gradient-by-layer', end: 'min', width: 32, gain: 4, depth: 100, activations: ['relu', 'gelu'] },
  { id: 'opening-plate', end: 'max' },
  { id: 'sparsity', end: 'max' },
  { id: 'sparsity', end: 'min', activation: 'leaky-relu' },
  { id: 'training-race', end: 'max', optimiser: 'momentum' },
  { id: 'training-race', end: 'max', optimiser: 'adam', seed: 2 ** 32 - 1 },
  { id: 'training-race', end: 'max', layers: 2, optimiser: 'momentum' },
  { id: 'training-race', end: 'min' },
  { id: 'vanishing-to-exploding', end: 'max', activation: 'relu' },
  { id: 'vanishing-to-exploding', end: 'min', activation: 'sigmoid', seed: 2 ** 32 - 1 },
] as const;

describe.each(dearest)('%o', ({ id, end, ...settings }) => {
  it('pauses within its declared cost, and has words for all that comes', { timeout: 120_000 }, async () => {
    const model = await modelOf(id);
    const { step = STEP } = model.cost ?? {};
    const values = { ...extremes(model, end), ...settings };
    const steps = model.refine!(values)[Symbol.iterator]();
    for (;;) {
      const { operations, result } = operationsOf(() => steps.next());
      expect(operations).toBeLessThanOrEqual(step);
      if (result.done) break;
      if (result.value !== undefined) expectWords(model, values, result.value);
    }
  });
});

describe('the gradient by layer at full size', () => {
  it('pauses after each network, within its declared cost', { timeout: 120_000 }, async () => {
    const model = await modelOf('gradient-by-layer');
    const values = { ...extremes(model, 'max'), batch: 1, activations: ['tanh', 'relu'] };
    const firstStep = (initialisation: string) =>
      operationsOf(() =>
        model.refine!({ ...values, initialisation })
          [Symbol.iterator]()
          .next(),
      ).operations;
    // A batch of 64 takes the passes of one example 64 times; a thousand million are not run through here.
    expect(firstStep('orthogonal') + 63 * firstStep('matched')).toBeLessThanOrEqual(model.cost!.step!);
  });
});

it('every figure that is refined is tried to its end', async () => {
  for (const id of figureIds)
    if ((await modelOf(id)).refine) expect(dearest.map((each): string => each.id)).toContain(id);
});
