/** Prints, as JSON, the bytes that each part of a training step allocates. Runs in a process of its own. */
import {
  backward,
  createNetwork,
  createOptimiser,
  createWorkspace,
  forward,
  initialise,
  losses,
  lossNames,
  optimiserNames,
} from '../../../src/kernel/index.ts';

const STEPS = 4000;
const WARM_UP = 80_000;
const LAYERS = 12;

const variants = [
  { batchSize: 1, residual: false, layerNormalisation: false },
  { batchSize: 4, residual: true, layerNormalisation: true },
];

/** Bytes a call allocates, the least of several runs, after a warm-up: code that isn't optimised yet boxes its numbers. */
function bytesOf(call: () => void): number {
  for (let step = 0; step < WARM_UP; step++) call();
  let least = Infinity;
  for (let run = 0; run < 6; run++) {
    const before = process.memoryUsage().heapUsed;
    for (let step = 0; step < STEPS; step++) call();
    const used = process.memoryUsage().heapUsed - before;
    if (used >= 0) least = Math.min(least, used / STEPS); // less than 0: the garbage collector came by
  }
  return least;
}

function partsOf(options: (typeof variants)[number]): [string, number][] {
  const network = createNetwork({ sizes: [4, ...new Array(LAYERS).fill(8), 3], ...options });
  initialise(network, 'xavier-normal', { seed: 1 });
  const workspace = createWorkspace(network, options);
  const values = new Float32Array(workspace.outputs.length);
  const classes = new Float32Array(options.batchSize);
  const variant = options.residual ? 'residual, normalised' : 'plain';
  return [
    [`forward, ${variant}`, bytesOf(() => forward(workspace))],
    [`backward, ${variant}`, bytesOf(() => backward(workspace))],
    ...lossNames.map((name): [string, number] => {
      const targets = name === 'softmax-cross-entropy' ? classes : values;
      return [`${name}, ${variant}`, bytesOf(() => losses[name].evaluate(workspace, targets))];
    }),
    ...optimiserNames.map((name): [string, number] => {
      const optimiser = createOptimiser(network, name, { learningRate: 1e-3 });
      return [`${name}, ${variant}`, bytesOf(() => optimiser.step())];
    }),
  ];
}

const kept: object[] = [];
const objectALayer = bytesOf(() => {
  for (let l = 0; l < LAYERS; l++) kept[l] = { l };
});
console.log(JSON.stringify({ parts: variants.flatMap(partsOf), objectALayer }));
