import type { Activation } from '../activations/Activation.ts';

/**
 * A network of dense layers. Parameters and gradients are float32, flat, and laid out alike: each layer's W, then its
 * b, then the gains and shifts of its normalisation if it has one.
 */
export interface Network {
  /** [inputs, units of each layer …]. */
  readonly sizes: readonly number[];
  /** The layers that compute: sizes.length − 1 of them, hidden ones first, the output layer last. */
  readonly layers: readonly Layer[];
  readonly parameters: Float32Array;
  readonly gradients: Float32Array;
}

/**
 * A dense layer: z = W·x + b, a = φ(z). With normalisation a = φ(LN(z)); with a residual connection x is added to a.
 * All arrays are views into the network's flat ones.
 */
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
  /** Parameters of the layer normalisation, null without one. */
  readonly normalisation: Normalisation | null;
  /** Whether the layer's inputs are added to its activations. */
  readonly residual: boolean;
}

/** Parameters g and s of LN(z) = g·(z − mean)/√(variance + ε) + s, and their gradients; each [fanOut]. */
export interface Normalisation {
  readonly gains: Float32Array;
  readonly shifts: Float32Array;
  readonly gainGradients: Float32Array;
  readonly shiftGradients: Float32Array;
}
