import {
  type ActivationName,
  activations,
  backward,
  createNetwork,
  createOptimiser,
  createRandom,
  createWorkspace,
  forward,
  type InitialiserName,
  initialise,
  measure,
  measureUpdates,
  type OptimiserName,
  softmaxCrossEntropy,
  type Workspace,
} from '../../kernel/index.ts';
import type { Examples, Task } from './examples.ts';

export const WIDTH = 16;
export const BATCH = 16;

export interface Setting {
  readonly activation: ActivationName;
  /** Number of hidden layers. */
  readonly layers: number;
  readonly optimiser: OptimiserName;
  readonly rate: number;
  readonly seed: number;
}

/** How well a network does on some examples. */
export interface Score {
  readonly loss: number;
  /** Share of the examples that it puts into their class. */
  readonly correct: number;
}

/** A network in training. */
export interface Contestant {
  /** Takes so many steps, each on a batch of training examples drawn at random. */
  train(steps: number): void;
  /** Size of what `train` has last changed over the size of the weights, by layer: L2 norms, last layer last. */
  speeds(): number[];
  score(of: 'training' | 'heldOut'): Score;
  /** The class it finds likeliest for each input, and how much likelier class 1 is than 0, as a probability. */
  judge(inputs: Float32Array): { classes: number[]; probabilities: number[] };
}

/** The weights that suit each activation, so that the race is fair. */
const initialiserOf: Partial<Record<ActivationName, InitialiserName>> = { relu: 'he-normal' };

/** NaN where an output is: such a network answers nothing. */
function likeliest(outputs: Float32Array, example: number, classes: number): number {
  const own = outputs.subarray(example * classes, (example + 1) * classes);
  return own.some(Number.isNaN) ? Number.NaN : own.indexOf(Math.max(...own));
}

/**
 * A network of equally wide layers at its start. The same setting and task give the same run.
 */
export function createContestant(setting: Setting, task: Task): Contestant {
  const { activation, layers, optimiser: name, rate, seed } = setting;
  const network = createNetwork({
    sizes: [task.inputSize, ...new Array<number>(layers).fill(WIDTH), task.classes],
    hidden: activation,
  });
  initialise(network, initialiserOf[activation] ?? 'xavier-normal', { seed });
  const optimiser = createOptimiser(network, name, { learningRate: rate });
  const batch = createWorkspace(network, { batchSize: BATCH });
  const targets = new Float32Array(BATCH);
  const random = createRandom((seed ^ 0xba7c4) >>> 0);
  const before = Float32Array.from(network.parameters);
  const examined = new Map<number, Workspace>();

  function draw({ count, inputs, classes }: Examples) {
    for (let i = 0; i < BATCH; i++) {
      const example = random.uint32() % count;
      targets[i] = classes[example]!;
      const start = example * task.inputSize;
      for (let j = 0; j < task.inputSize; j++) batch.inputs[i * task.inputSize + j] = inputs[start + j]!;
    }
  }
  /** Outputs for many inputs at once, in a workspace that is kept. */
  function examine(inputs: Float32Array): Workspace {
    const count = inputs.length / task.inputSize;
    const workspace = examined.get(count) ?? createWorkspace(network, { batchSize: count });
    examined.set(count, workspace);
    workspace.inputs.set(inputs);
    forward(workspace);
    return workspace;
  }
  return {
    train(steps) {
      before.set(network.parameters);
      for (let step = 0; step < steps; step++) {
        draw(task.training);
        forward(batch);
        softmaxCrossEntropy.evaluate(batch, targets);
        backward(batch);
        optimiser.step();
      }
    },
    speeds() {
      const moved = measureUpdates(network, before);
      return network.layers.map(({ weights }, l) => moved[l]!.l2 / measure(weights).l2);
    },
    score(of) {
      const { inputs, classes, count } = task[of];
      const workspace = examine(inputs);
      const right = classes.filter((truth, i) => likeliest(workspace.outputs, i, task.classes) === truth);
      const loss = softmaxCrossEntropy.evaluate(workspace, classes);
      return { loss, correct: Number.isFinite(loss) ? right.length / count : Number.NaN };
    },
    judge(inputs) {
      const { outputs, batchSize } = examine(inputs);
      const examples = Array.from({ length: batchSize }, (_, i) => i);
      return {
        classes: examples.map((i) => likeliest(outputs, i, task.classes)),
        probabilities: examples.map((i) => {
          const start = i * task.classes;
          return activations.sigmoid.value(outputs[start + 1]! - outputs[start]!);
        }),
      };
    },
  };
}
