import {
  activations,
  backward,
  createNetwork,
  createOptimiser,
  createRandom,
  createWorkspace,
  forward,
  initialise,
  meanSquaredError,
} from '../../kernel/index.ts';

export const UNITS = 28;
export const EXAMPLES = 40;
export const LAYERS = 3;
const INPUTS = 8;
/** Steps of gradient descent, each on all examples. */
export const STEPS = 20;

export interface Setting {
  readonly activation: 'relu' | 'leaky-relu';
  /** Added to the bias of every hidden unit, which is 0 otherwise. */
  readonly shift: number;
  readonly rate: number;
  readonly seed: number;
}

/** One layer at one time. */
export interface Raster {
  /** 1 where a unit is on (z > 0) for an example, else 0: [UNITS × EXAMPLES], the busiest unit first. */
  readonly on: Uint8Array;
  /** For how many examples each unit is on, the busiest first. */
  readonly counts: readonly number[];
  /** Share of the activations that are exactly zero; NaN where training has diverged. */
  readonly zeros: number;
  /** Units without a slope for any example: no gradient reaches their weights. NaN where training has diverged. */
  readonly dead: number;
}

/** Where training has diverged, nothing is on, and nothing can be said of it. */
const diverged: Raster = {
  on: new Uint8Array(UNITS * EXAMPLES),
  counts: new Array<number>(UNITS).fill(0),
  zeros: Number.NaN,
  dead: Number.NaN,
};

export const hasDiverged = ({ dead }: Raster): boolean => Number.isNaN(dead);

/** Reads a layer's z, [EXAMPLES × UNITS]; below zero the activation has this slope. */
function rasterOf(z: Float32Array, slopeBelow: number): Raster {
  if (!z.every(Number.isFinite)) return diverged;
  const units = Array.from({ length: UNITS }, (_, unit) => {
    const on = new Uint8Array(EXAMPLES);
    for (let example = 0; example < EXAMPLES; example++) on[example] = Number(z[example * UNITS + unit]! > 0);
    return { on, count: on.reduce((sum, each) => sum + each, 0) };
  }).sort((a, b) => b.count - a.count);
  const sorted = new Uint8Array(UNITS * EXAMPLES);
  for (const [row, { on }] of units.entries()) sorted.set(on, row * EXAMPLES);
  const counts = units.map(({ count }) => count);
  const off = UNITS * EXAMPLES - counts.reduce((sum, count) => sum + count, 0);
  return {
    on: sorted,
    counts,
    zeros: slopeBelow === 0 ? off / (UNITS * EXAMPLES) : 0,
    dead: slopeBelow === 0 ? counts.filter((count) => count === 0).length : 0,
  };
}

/**
 * Which hidden units of a network are on for which examples, before training and after each step: He's weights, normal
 * inputs, normal targets, mean squared error.
 * @returns by step, then by layer
 */
export function rasters({ activation, shift, rate, seed }: Setting): Raster[][] {
  const network = createNetwork({
    sizes: [INPUTS, ...new Array<number>(LAYERS).fill(UNITS), 1],
    hidden: activation,
  });
  initialise(network, 'he-normal', { seed });
  for (const { biases } of network.layers.slice(0, -1)) biases.fill(shift);
  const workspace = createWorkspace(network, { batchSize: EXAMPLES });
  const random = createRandom((seed ^ 0xdead) >>> 0);
  for (let i = 0; i < workspace.inputs.length; i++) workspace.inputs[i] = random.normal();
  const targets = Float32Array.from({ length: EXAMPLES }, random.normal);
  const slopeBelow = activations[activation].derivative(-1);
  const optimiser = createOptimiser(network, 'sgd', { learningRate: rate });
  return Array.from({ length: STEPS + 1 }, (_, step) => {
    if (step > 0) {
      meanSquaredError.evaluate(workspace, targets);
      backward(workspace);
      optimiser.step();
    }
    forward(workspace);
    return workspace.layers.slice(0, -1).map(({ z }) => rasterOf(z, slopeBelow));
  });
}
