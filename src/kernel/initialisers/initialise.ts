import { oneOf } from '../contracts/oneOf.ts';
import type { Network } from '../network/Network.ts';
import { createRandom, type Random } from '../random/createRandom.ts';
import { type InitialiserName, initialiserNames, initialisers } from './initialisers.ts';

/**
 * Draws all weights and biases of a network, layer by layer from the first. Gains and shifts of a normalisation start
 * at 1 and 0.
 * @param options.seed uint32; the same seed gives the same parameters in every engine
 * @param options.random where the numbers come from, in place of a new source from the seed
 * @param options.gain factor on the weights, 1 unless told
 * @throws RangeError if the name, the seed or the gain (a finite number) is none
 */
export function initialise(
  network: Network,
  name: InitialiserName,
  { seed, gain = 1, random = createRandom(seed) }: { seed: number; gain?: number; random?: Random },
): void {
  const initialiser = initialisers[oneOf(name, initialiserNames, 'initialiser')];
  if (!Number.isFinite(gain)) throw new RangeError(`gain is ${gain}, expected a finite number.`);
  for (const layer of network.layers) {
    initialiser.fill(layer, gain, random);
    layer.normalisation?.gains.fill(1);
    layer.normalisation?.shifts.fill(0);
  }
}
