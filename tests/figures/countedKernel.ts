import type * as kernel from '../../src/kernel/index.ts';

type Kernel = typeof kernel;
type Pass = kernel.Workspace;

/** Operations of the kernel so far: multiply-adds, activations and random numbers. */
export const work = { operations: 0 };

const multiplyAdds = ({ layers, batchSize }: Pass) =>
  batchSize * layers.reduce((sum, { layer }) => sum + layer.weights.length + layer.fanOut, 0);

/** Gram–Schmidt twice: for each pair of vectors a product and a subtraction. */
const toMakeOrthogonal = ({ fanIn, fanOut }: kernel.Layer) =>
  2 * Math.min(fanIn, fanOut) ** 2 * Math.max(fanIn, fanOut);

/** The kernel, with its work counted: a measure that no other program on the machine can change. */
export function countedKernel(original: Kernel): Kernel {
  const counting =
    <A extends unknown[], R>(run: (...given: A) => R, operations: (...given: A) => number) =>
    (...given: A): R => {
      work.operations += operations(...given);
      return run(...given);
    };
  const activations = Object.fromEntries(
    Object.entries(original.activations).map(([name, activation]) => [
      name,
      {
        ...activation,
        value: counting(activation.value, () => 1),
        derivative: counting(activation.derivative, () => 1),
        activate: counting(activation.activate, (z) => z.length),
      },
    ]),
  ) as unknown as Kernel['activations'];
  return {
    ...original,
    activations,
    forward: counting(original.forward, multiplyAdds),
    backward: counting(original.backward, (pass) => 2 * multiplyAdds(pass)),
    initialise: counting(original.initialise, (network, name) =>
      network.layers.reduce(
        (sum, layer) => sum + layer.weights.length + (name === 'orthogonal' ? toMakeOrthogonal(layer) : 0),
        0,
      ),
    ),
    createRandom(seed) {
      const random = original.createRandom(seed);
      return { ...random, normal: counting(random.normal, () => 1) };
    },
  };
}
