import { oneOf } from '../contracts/oneOf.ts';
import type { Network } from '../network/Network.ts';
import type { Optimiser } from './Optimiser.ts';
import { type OptimiserName, optimiserNames, optimisers } from './optimisers.ts';

/**
 * An optimiser for a network, with its memory at its start. Its state is float32; each step is computed in double
 * and rounded once on store.
 * @param learningRate η, a finite number
 * @throws RangeError if the name or the learning rate is none
 */
export function createOptimiser(
  network: Network,
  name: OptimiserName,
  { learningRate }: { learningRate: number },
): Optimiser {
  const kind = optimisers[oneOf(name, optimiserNames, 'optimiser')];
  if (!Number.isFinite(learningRate)) {
    throw new RangeError(`learningRate is ${learningRate}, expected a finite number.`);
  }
  return kind.create(network, learningRate);
}
