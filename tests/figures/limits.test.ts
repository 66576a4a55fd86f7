import { vi } from 'vitest';
import { holdAtLimits } from './atItsLimits.ts';
import { figureIds } from './everyFigure.ts';

vi.mock(import('../../src/kernel/index.ts'), async (original) => {
  const { countedKernel } = await import('./countedKernel.ts');
  return countedKernel(await original());
});

/** They take most of the time, and have a file of their own. */
const networks = ['gradient-by-layer', 'opening-plate', 'training-race'];

holdAtLimits(figureIds.filter((id) => !networks.includes(id)));
