import type { Network } from '../network/Network.ts';

/**
 * Clips the gradients by their global norm: if ‖g‖₂ over all parameters exceeds the limit, every gradient is
 * multiplied by limit/‖g‖₂. A norm that isn't finite leaves them as they are.
 * @param norm the limit, a positive number
 * @returns ‖g‖₂ before clipping
 * @throws RangeError if the limit is not positive
 * @see Pascanu, Mikolov & Bengio (2013), On the difficulty of training recurrent neural networks
 */
export function clipGradients({ gradients }: Network, { norm: limit }: { norm: number }): number {
  if (!(limit > 0)) throw new RangeError(`norm is ${limit}, expected a positive number.`);
  let squares = 0;
  for (let i = 0; i < gradients.length; i++) squares += gradients[i] * gradients[i];
  const norm = Math.sqrt(squares);
  if (norm > limit && norm < Infinity) {
    const factor = limit / norm;
    for (let i = 0; i < gradients.length; i++) gradients[i] *= factor;
  }
  return norm;
}
