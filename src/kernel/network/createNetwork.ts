import type { Activation } from '../activations/Activation.ts';
import { type ActivationName, activationNames, activations } from '../activations/activations.ts';
import { oneOf } from '../contracts/oneOf.ts';
import { size } from '../contracts/size.ts';

/** A dense layer: z = W·x + b, a = φ(z). All arrays are views into the network's flat ones. */
export interface Layer {
  /** Number of inputs. */
  readonly fanIn: number;
  /** Number of units. */
  readonly fanOut: number;
  readonly activation: Activation;
  /** W [fanOut × fanIn], row-major: the weights of unit u are fanIn consecutive numbers from u · fanIn on. */
  readonly weights: Float32Array;
  /** b [fanOut]. */
  readonly biases: Float32Array;
  /** ∂L/∂W [fanOut × fanIn], row-major. */
  readonly weightGradients: Float32Array;
  /** ∂L/∂b [fanOut]. */
  readonly biasGradients: Float32Array;
}

/** A network of dense layers. Parameters and gradients are float32, flat, and laid out alike: each layer's W, then its b. */
export interface Network {
  /** [inputs, units of each layer …]. */
  readonly sizes: readonly number[];
  /** The layers that compute: sizes.length − 1 of them, hidden ones first, the output layer last. */
  readonly layers: readonly Layer[];
  readonly parameters: Float32Array;
  readonly gradients: Float32Array;
}

export interface NetworkOptions {
  /** [inputs, units of each hidden layer …, outputs]: two sizes at least. */
  sizes: readonly number[];
  /** Activation of the hidden layers: one for all of them, or one for each. */
  hidden?: ActivationName | readonly ActivationName[];
  /** Activation of the output layer. */
  output?: ActivationName;
}

/**
 * A network with all parameters 0; `initialise` draws them.
 * @param options hidden is 'sigmoid' and output 'identity' unless told
 * @throws RangeError if a size is no positive integer, a name unknown, or the number of hidden activations wrong
 */
export function createNetwork({ sizes, hidden = 'sigmoid', output = 'identity' }: NetworkOptions): Network {
  if (sizes.length < 2) {
    throw new RangeError(`sizes has ${sizes.length} entries, expected at least 2: [inputs, …, outputs].`);
  }
  sizes.forEach((value, i) => {
    size(value, `sizes[${i}]`);
  });
  const names = activationsOfLayers(sizes.length - 1, hidden, output);
  const count = parameterCount(sizes);
  const parameters = new Float32Array(count);
  const gradients = new Float32Array(count);
  let offset = 0;
  const layers = names.map((name, l) => {
    const fanIn = sizes[l];
    const fanOut = sizes[l + 1];
    const biasOffset = offset + fanOut * fanIn;
    const end = biasOffset + fanOut;
    const layer: Layer = {
      fanIn,
      fanOut,
      activation: activations[name],
      weights: parameters.subarray(offset, biasOffset),
      biases: parameters.subarray(biasOffset, end),
      weightGradients: gradients.subarray(offset, biasOffset),
      biasGradients: gradients.subarray(biasOffset, end),
    };
    offset = end;
    return layer;
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

function parameterCount(sizes: readonly number[]): number {
  let count = 0;
  for (let l = 1; l < sizes.length; l++) count += sizes[l] * (sizes[l - 1] + 1);
  return count;
}
