import { exp } from '../elementary/exp.ts';
import { log } from '../elementary/log.ts';

/**
 * By what factor a size changes from one layer to the one before it, going back: the least-squares line through the
 * logarithms over the layers, exp(−slope). Below 1 the gradient vanishes towards the first layer, above it explodes.
 * @param sizes one for each layer, first layer first; zeros and non-finite ones are left out
 * @returns the factor, NaN with fewer than two layers to fit
 */
export function perLayerFactor(sizes: readonly number[]): number {
  let count = 0;
  let layerSum = 0;
  let logSum = 0;
  let squareSum = 0;
  let productSum = 0;
  sizes.forEach((size, layer) => {
    if (!(size > 0 && size < Infinity)) return;
    const logarithm = log(size);
    count++;
    layerSum += layer;
    logSum += logarithm;
    squareSum += layer * layer;
    productSum += layer * logarithm;
  });
  if (count < 2) return NaN;
  const slope = (count * productSum - layerSum * logSum) / (count * squareSum - layerSum * layerSum);
  return exp(-slope);
}

/**
 * First over last: how much of a size is left at the first layer.
 * @returns sizes[0]/sizes[last]; 0/0 is NaN, as in float arithmetic
 */
export function firstToLast(sizes: readonly number[]): number {
  return sizes[0] / sizes[sizes.length - 1];
}
