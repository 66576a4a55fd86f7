import { type ActivationName, activationNames, activations } from '../activations/activations.ts';
import { oneOf } from '../contracts/oneOf.ts';
import { size } from '../contracts/size.ts';
import type { Layer, Network, Normalisation } from './Network.ts';

export interface NetworkOptions {
  /** [inputs, units of each hidden layer …, outputs]: two sizes at least. */
  sizes: readonly number[];
  /** Activation of the hidden layers: one for all of them, or one for each. */
  hidden?: ActivationName | readonly ActivationName[];
  /** Activation of the output layer. */
  output?: ActivationName;
  /** Adds to every hidden layer whose fan-in and fan-out are equal a connection around it: a = φ(z) + x. */
  residual?: boolean;
  /** Normalises the pre-activations of every hidden layer over its units, before the activation. */
  layerNormalisation?: boolean;
}

/**
 * A network with all parameters 0, but the gains of its normalisations 1; `initialise` draws weights and biases.
 * @param options hidden is 'sigmoid', output 'identity', residual and layerNormalisation false unless told
 * @throws RangeError if a size is no integer from 1 to 65 536, a name unknown, or the number of hidden activations wrong
 */
export function createNetwork({
  sizes,
  hidden = 'sigmoid',
  output = 'identity',
  residual = false,
  layerNormalisation = false,
}: NetworkOptions): Network {
  if (sizes.length < 2) {
    throw new RangeError(`sizes has ${sizes.length} entries, expected at least 2: [inputs, …, outputs].`);
  }
  sizes.forEach((value, i) => {
    size(value, `sizes[${i}]`);
  });
  const names = activationsOfLayers(sizes.length - 1, hidden, output);
  const count = parameterCount(sizes, layerNormalisation);
  const parameters = new Float32Array(count);
  const gradients = new Float32Array(count);
  let used = 0;
  /** The next `length` parameters and their gradients. */
  function take(length: number): [Float32Array, Float32Array] {
    const start = used;
    used += length;
    return [parameters.subarray(start, used), gradients.subarray(start, used)];
  }
  function takeNormalisation(fanOut: number): Normalisation {
    const [gains, gainGradients] = take(fanOut);
    const [shifts, shiftGradients] = take(fanOut);
    gains.fill(1);
    return { gains, shifts, gainGradients, shiftGradients };
  }
  const layers = names.map((name, l): Layer => {
    const fanIn = sizes[l];
    const fanOut = sizes[l + 1];
    const isHidden = l < names.length - 1;
    const [weights, weightGradients] = take(fanOut * fanIn);
    const [biases, biasGradients] = take(fanOut);
    return {
      fanIn,
      fanOut,
      activation: activations[name],
      weights,
      biases,
      weightGradients,
      biasGradients,
      normalisation: layerNormalisation && isHidden ? takeNormalisation(fanOut) : null,
      residual: residual && isHidden && fanIn === fanOut,
    };
  });
  return { sizes: [...sizes], layers, parameters, gradients };
}

function activationsOfLayers(
  count: number,
  hidden: ActivationName | readonly ActivationName[],
  output: ActivationName,
): ActivationName[] {
  const ofHidden = typeof hidden === 'string' ? new Array<ActivationName>(count - 1).fill(hidden) : hidden;
  if (ofHidden.length !== count - 1) {
    throw new RangeError(
      `hidden has ${ofHidden.length} activations, expected one for each of the ${count - 1} hidden layers.`,
    );
  }
  return [...ofHidden, output].map((name) => oneOf(name, activationNames, 'activation'));
}

function parameterCount(sizes: readonly number[], layerNormalisation: boolean): number {
  let count = 0;
  for (let l = 1; l < sizes.length; l++) {
    count += sizes[l] * (sizes[l - 1] + 1);
    if (layerNormalisation && l < sizes.length - 1) count += 2 * sizes[l];
  }
  return count;
}
