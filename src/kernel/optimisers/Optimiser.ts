import type { Network } from '../network/Network.ts';

/** A rule that moves a network's parameters along its gradients, with what it remembers between steps. */
export interface Optimiser {
  /** May be changed between steps. */
  learningRate: number;
  /** Moves `network.parameters` once, by what `network.gradients` hold. */
  step(): void;
}

/** What a reader needs to know of an optimiser, and how to make one. */
export interface OptimiserKind {
  /** Kebab-case identifier, stable: permalinks carry it. */
  readonly name: string;
  /** Name in running text. */
  readonly label: string;
  /** One step, TeX; p is a parameter, g its gradient, \\eta the learning rate. */
  readonly formula: string;
  readonly source: string;
  create(network: Network, learningRate: number): Optimiser;
}
