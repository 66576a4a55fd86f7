/** What every engine must compute to the same bits: something of each thing that the figures stand on. */
import {
  activationNames,
  activations,
  backward,
  binaryCrossEntropy,
  createNetwork,
  createOptimiser,
  createRandom,
  createWorkspace,
  exp,
  expm1,
  forward,
  initialise,
  log,
  log1p,
  meanSquaredError,
  type NetworkOptions,
} from '../kernel/index.ts';

export interface Sample {
  readonly name: string;
  /** What is computed, in words. */
  readonly what: string;
  /** Yields the results piece by piece, so that a page may take breath between them. */
  readonly compute: () => Iterable<ArrayBufferView>;
}

const DRAWS = 10_000;
const BATCH = 16;
const STEPS = 100;
/** Nothing of the result: a page may take breath here too. */
const breath = new Float32Array();

/** Numbers from −reach to reach, 64 to the unit. */
const grid = (reach: number) => Float32Array.from({ length: 128 * reach + 1 }, (_, i) => i / 64 - reach);

function* draws(): Iterable<ArrayBufferView> {
  const random = createRandom(1);
  const piece = { length: 1000 };
  for (let drawn = 0; drawn < DRAWS; drawn += piece.length) yield Uint32Array.from(piece, random.uint32);
  for (let drawn = 0; drawn < DRAWS; drawn += piece.length) yield Float32Array.from(piece, random.normal);
}

function* elementary(): Iterable<ArrayBufferView> {
  const [all, positive] = [grid(16), grid(16).filter((x) => x > 0)];
  for (const curve of [exp, expm1]) yield Float64Array.from(all, curve);
  for (const curve of [log, log1p]) yield Float64Array.from(positive, curve);
}

function* curves(): Iterable<ArrayBufferView> {
  const z = grid(16);
  for (const name of activationNames) {
    const [a, slope] = [new Float32Array(z.length), new Float32Array(z.length)];
    activations[name].activate(z, a, slope);
    yield a;
    yield slope;
  }
}

/** A network with its weights and a batch of examples drawn. */
function drawn(options: NetworkOptions) {
  const network = createNetwork(options);
  initialise(network, 'xavier-normal', { seed: 7 });
  const workspace = createWorkspace(network, { batchSize: BATCH });
  const random = createRandom(8);
  for (let i = 0; i < workspace.inputs.length; i++) workspace.inputs[i] = random.normal();
  return { network, workspace };
}

function* gradient(): Iterable<ArrayBufferView> {
  const sizes = [8, ...new Array<number>(49).fill(16), 1];
  const { network, workspace } = drawn({ sizes, hidden: 'tanh' });
  yield breath;
  forward(workspace);
  yield breath;
  meanSquaredError.evaluate(workspace, new Float32Array(BATCH));
  backward(workspace);
  yield network.gradients;
}

function* training(): Iterable<ArrayBufferView> {
  const { network, workspace } = drawn({ sizes: [2, 16, 16, 1], hidden: 'gelu', layerNormalisation: true });
  const targets = Float32Array.from({ length: BATCH }, (_, i) => i % 2);
  const optimiser = createOptimiser(network, 'adam', { learningRate: 0.01 });
  for (let step = 0; step < STEPS; step++) {
    forward(workspace);
    yield Float64Array.of(binaryCrossEntropy.evaluate(workspace, targets));
    backward(workspace);
    optimiser.step();
  }
  yield network.parameters;
}

export const samples: readonly Sample[] = [
  {
    name: 'Random numbers',
    what: 'the first 10,000 of a seed, as whole numbers and as normal deviates',
    compute: draws,
  },
  {
    name: 'Exponential and logarithm',
    what: 'exp(x), exp(x) − 1, ln x and ln (1 + x), at up to 2,049 places, in double precision',
    compute: elementary,
  },
  {
    name: 'Activations',
    what: `all ${activationNames.length} of them and their slopes, at 2,049 places from −16 to 16`,
    compute: curves,
  },
  {
    name: 'A gradient',
    what: 'every weight’s and bias’s, through 50 layers of tanh',
    compute: gradient,
  },
  {
    name: 'Training',
    what: 'a hundred steps of Adam: each loss, and the weights at the end',
    compute: training,
  },
];
