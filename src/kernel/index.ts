/** The kernel's door: the float32 mathematics of networks. Everything outside imports from here alone. */

export type { Activation } from './activations/Activation.ts';
export { type ActivationName, activationNames, activations } from './activations/activations.ts';
export { exp } from './elementary/exp.ts';
export { expm1 } from './elementary/expm1.ts';
export { log } from './elementary/log.ts';
export { log1p } from './elementary/log1p.ts';
export type { InitialisedLayer, Initialiser } from './initialisers/Initialiser.ts';
export { initialise } from './initialisers/initialise.ts';
export { type InitialiserName, initialiserNames, initialisers } from './initialisers/initialisers.ts';
export { binaryCrossEntropy } from './losses/binaryCrossEntropy.ts';
export type { Loss } from './losses/Loss.ts';
export { type LossName, losses, lossNames } from './losses/losses.ts';
export { meanSquaredError } from './losses/meanSquaredError.ts';
export { softmaxCrossEntropy } from './losses/softmaxCrossEntropy.ts';
export { type LogHistogram, logHistogram } from './measures/logHistogram.ts';
export { type Measure, measure } from './measures/measure.ts';
export { type LayerMeasures, measureLayers } from './measures/measureLayers.ts';
export { measureUpdates } from './measures/measureUpdates.ts';
export { firstToLast, perLayerFactor } from './measures/perLayerFactor.ts';
export { saturatedShare } from './measures/saturatedShare.ts';
export { backward, backwardToInputs } from './network/backward.ts';
export { createNetwork, type NetworkOptions } from './network/createNetwork.ts';
export {
  createWorkspace,
  type LayerWorkspace,
  type NormalisationWorkspace,
  type Workspace,
} from './network/createWorkspace.ts';
export { forward } from './network/forward.ts';
export type { Layer, Network, Normalisation } from './network/Network.ts';
export { clipGradients } from './optimisers/clipGradients.ts';
export { createOptimiser } from './optimisers/createOptimiser.ts';
export type { Optimiser, OptimiserKind } from './optimisers/Optimiser.ts';
export { type OptimiserName, optimiserNames, optimisers } from './optimisers/optimisers.ts';
export { createRandom, type Random } from './random/createRandom.ts';
