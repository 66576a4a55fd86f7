import type { Workspace } from '../network/createWorkspace.ts';

/** A loss L, the mean over the batch, with its gradient. */
export interface Loss {
  /** Kebab-case identifier, stable: permalinks carry it. */
  readonly name: string;
  /** Name in running text. */
  readonly label: string;
  /** L, TeX; B is the batch size, n the number of outputs. */
  readonly formula: string;
  readonly source: string;
  /**
   * Holds the workspace's outputs against the targets: writes ∂L/∂y into `workspace.outputGradients`.
   * @param targets see the loss for their shape
   * @returns L, summed in double
   * @throws RangeError if the targets' length is wrong
   */
  evaluate(workspace: Workspace, targets: Float32Array): number;
}
