import type { Workspace } from '../../kernel/index.ts';

/** One unit of the network: an input, a hidden unit or an output. */
export interface Unit {
  readonly layer: number;
  readonly index: number;
  readonly activation: number;
  /** ∂L/∂z; for an input, ∂L/∂x. */
  readonly gradient: number;
  /** None for an input. */
  readonly incoming: readonly Edge[];
  readonly bias: number;
  readonly preActivation: number;
}

export interface Edge {
  readonly weight: number;
  /** Activation of the unit that the edge comes from. */
  readonly from: number;
  /** ∂L/∂w. */
  readonly gradient: number;
}

/** The network's layers as units and edges, from the kernel's arrays after both passes. */
export function unitsOf(workspace: Workspace): Unit[][] {
  const inputs: Unit[] = Array.from(workspace.inputs, (activation, index) => ({
    layer: 0,
    index,
    activation,
    gradient: workspace.inputGradients[index]!,
    incoming: [],
    bias: 0,
    preActivation: activation,
  }));
  const computed = workspace.layers.map(({ layer, inputs: below, z, a, delta }, l) =>
    Array.from(a, (activation, index): Unit => {
      const row = index * layer.fanIn;
      const incoming = Array.from(below, (from, i) => ({
        weight: layer.weights[row + i]!,
        from,
        gradient: layer.weightGradients[row + i]!,
      }));
      return {
        layer: l + 1,
        index,
        activation,
        gradient: delta[index]!,
        incoming,
        bias: layer.biases[index]!,
        preActivation: z[index]!,
      };
    }),
  );
  return [inputs, ...computed];
}
