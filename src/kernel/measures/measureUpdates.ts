import type { Network } from '../network/Network.ts';
import { type Measure, measure } from './measure.ts';

/**
 * Measures how far a step has moved each layer's weights: the difference to a copy from before, so that what rounding
 * swallowed counts as no movement.
 * @param before a copy of `network.parameters`
 * @throws RangeError if its length is another
 */
export function measureUpdates({ parameters, layers }: Network, before: Float32Array): Measure[] {
  if (before.length !== parameters.length) {
    throw new RangeError(
      `before has ${before.length} values, expected ${parameters.length}; pass a copy of network.parameters.`,
    );
  }
  return layers.map(({ weights }) => {
    const start = (weights.byteOffset - parameters.byteOffset) / Float32Array.BYTES_PER_ELEMENT;
    return measure(weights.map((weight, i) => weight - before[start + i]));
  });
}
