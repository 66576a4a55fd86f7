import { vi } from 'vitest';
import { holdAtLimits } from './atItsLimits.ts';

vi.mock(import('../../src/kernel/index.ts'), async (original) => {
  const { countedKernel } = await import('./countedKernel.ts');
  return countedKernel(await original());
});

/** Multiply-adds of the gradient by layer's networks: a thousand of the dearest would take hours. */
const isSmall = ({ depth, width, batch }: Record<string, number>) =>
  depth! * width! ** 2 * (batch! + width! / 4) < 1e6;

holdAtLimits(['gradient-by-layer'], isSmall);
holdAtLimits(['opening-plate', 'training-race']);
