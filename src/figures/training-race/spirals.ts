import { createRandom } from '../../kernel/index.ts';
import type { Examples, Task } from './examples.ts';

const PER_ARM = 96;
/** Turns of an arm about the middle, and the deviation of its points from it. */
const TURNS = 1.1;
const NOISE = 0.02;

/** Points on two arms that wind about each other, the second half a turn behind the first; within −1 … 1. */
function points(seed: number): Examples {
  const random = createRandom(seed);
  const count = 2 * PER_ARM;
  const inputs = new Float32Array(2 * count);
  const classes = new Float32Array(count);
  for (let i = 0; i < count; i++) {
    const arm = i % 2;
    const radius = 0.12 + 0.83 * random.uniform();
    const angle = 2 * Math.PI * TURNS * radius + Math.PI * arm;
    inputs[2 * i] = radius * Math.cos(angle) + NOISE * random.normal();
    inputs[2 * i + 1] = radius * Math.sin(angle) + NOISE * random.normal();
    classes[i] = arm;
  }
  return { count, inputs, classes };
}

/** Two spirals to be told apart. */
export const spirals: Task = {
  inputSize: 2,
  classes: 2,
  training: points(1),
  heldOut: points(2),
};
