import type { Workspace } from '../network/createWorkspace.ts';
import { type Measure, measure } from './measure.ts';
import { saturatedShare } from './saturatedShare.ts';

/** What a step shows of one layer. */
export interface LayerMeasures {
  readonly weights: Measure;
  readonly weightGradients: Measure;
  readonly biasGradients: Measure;
  /** δ = ∂L/∂z over the batch. */
  readonly delta: Measure;
  /** Activations over the batch. */
  readonly activations: Measure;
  /** Share of units × examples whose slope is at most 1 % of the activation's largest. */
  readonly saturated: number;
}

/** Measures every layer of a network after `backward`, first layer first. */
export function measureLayers({ layers }: Workspace): LayerMeasures[] {
  return layers.map(({ layer, a, slope, delta }) => ({
    weights: measure(layer.weights),
    weightGradients: measure(layer.weightGradients),
    biasGradients: measure(layer.biasGradients),
    delta: measure(delta),
    activations: measure(a),
    saturated: saturatedShare(slope, layer.activation),
  }));
}
