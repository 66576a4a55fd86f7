import { type ActivationName, activations } from '../../kernel/index.ts';
import { type Contestant, createContestant, type Score, type Setting } from './contestant.ts';
import type { Task } from './examples.ts';

export const runners = ['sigmoid', 'tanh', 'relu'] as const satisfies ActivationName[];

/** Steps between two moments that are kept, and in the whole run. */
export const EVERY = 20;
export const STEPS = 2000;
/** A picture of what a network makes of the plane: cells on each side, and how far it reaches from 0. */
export const CELLS = 24;
export const REACH = 1.1;
/** Shades of probability, 0 to 1 in tenths. */
const SHADES = 10;
/** Images held back that stand for all of them, one of each class. */
const SHOWN_IMAGES = 10;

/** One network at one time. */
interface Moment {
  readonly training: Score;
  readonly heldOut: Score;
  /** How far each layer has moved since the last moment, in sizes of its weights; all 0 at the start. */
  readonly speeds: readonly number[];
  /** Spirals: probability of the second arm in tenths, −1 for none, [CELLS × CELLS], row by row from the top. */
  readonly shades: Int8Array;
  /** Digits: what it takes the shown images for, NaN for nothing. */
  readonly answers: readonly number[];
}

export interface Lane {
  readonly name: (typeof runners)[number];
  readonly label: string;
  /** Every EVERY steps, from the start on. */
  readonly moments: readonly Moment[];
}

const centres = Array.from({ length: CELLS }, (_, i) => REACH * ((2 * i + 1) / CELLS - 1));
const plane = Float32Array.from(centres.flatMap((row) => centres.flatMap((x) => [x, -row])));

/** The first held-back image of each class. */
export function shownImages({ heldOut, inputSize }: Task): { inputs: Float32Array; classes: number[] } {
  const first = Array.from({ length: SHOWN_IMAGES }, (_, digit) => heldOut.classes.indexOf(digit));
  const inputs = new Float32Array(SHOWN_IMAGES * inputSize);
  first.forEach((image, i) => {
    inputs.set(heldOut.inputs.subarray(image * inputSize, (image + 1) * inputSize), i * inputSize);
  });
  return { inputs, classes: first.map((image) => heldOut.classes[image]!) };
}

function observe(contestant: Contestant, task: Task, started: boolean): Moment {
  const speeds = contestant.speeds();
  const inPlane = task.inputSize === 2;
  return {
    training: contestant.score('training'),
    heldOut: contestant.score('heldOut'),
    speeds: started ? speeds : speeds.map(() => 0),
    shades: inPlane
      ? Int8Array.from(contestant.judge(plane).probabilities, (p) =>
          Number.isNaN(p) ? -1 : Math.round(SHADES * p),
        )
      : new Int8Array(0),
    answers: inPlane ? [] : contestant.judge(shownImages(task).inputs).classes,
  };
}

/** The race as far as it has come, at the start and after so many moments each time. */
export function* race(
  setting: Omit<Setting, 'activation'>,
  task: Task,
  momentsAtOnce: number,
): Generator<Lane[]> {
  const running = runners.map((name) => ({
    name,
    contestant: createContestant({ ...setting, activation: name }, task),
    moments: [] as Moment[],
  }));
  for (let moment = 0; moment <= STEPS / EVERY; moment++) {
    for (const { contestant, moments } of running) {
      if (moment > 0) contestant.train(EVERY);
      moments.push(observe(contestant, task, moment > 0));
    }
    if (moment % momentsAtOnce === 0)
      yield running.map(({ name, moments }) => ({
        name,
        label: activations[name].label,
        moments: [...moments],
      }));
  }
}
