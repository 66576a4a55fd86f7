import type { OptimiserName } from '../../kernel/index.ts';
import {
  choice,
  defineFigure,
  graded,
  grouped,
  integer,
  number,
  seed,
  significant,
} from '../../parameters/index.ts';
import { percent } from '../words.ts';
import { BATCH, WIDTH } from './contestant.ts';
import { loadDigits } from './digits.ts';
import type { Task } from './examples.ts';
import { EVERY, type Lane, race, STEPS, shownImages } from './race.ts';
import { spirals } from './spirals.ts';

type TaskName = 'spirals' | 'digits';

const RATES = [0.0003, 0.001, 0.002, 0.003, 0.005, 0.01, 0.02, 0.03, 0.05, 0.1, 0.2, 0.3, 0.5, 1];
/** Moments that the worker sends at once. */
const MOMENTS_AT_ONCE = 10;

/** The digits are fetched when they are first raced on. */
let digits: Task | undefined;
const taskOf = (name: TaskName): Task | undefined => (name === 'spirals' ? spirals : digits);

interface Chosen {
  task: TaskName;
  layers: number;
  optimiser: OptimiserName;
  rate: number;
  seed: number;
}

export interface TrainingRaceData {
  readonly task: TaskName;
  /** The loss of whoever gives every class the same chance: ln(number of classes). */
  readonly chance: number;
  /** Empty until the examples have come. */
  readonly lanes: readonly Lane[];
  /** Digits: the held-back images that each network is asked for. */
  readonly images: { readonly inputs: Float32Array; readonly classes: readonly number[] } | undefined;
}

const chances = { spirals: Math.LN2, digits: Math.LN10 };

function* moments(chosen: Chosen): Generator<TrainingRaceData> {
  const task = taskOf(chosen.task);
  if (!task) return;
  const images = chosen.task === 'digits' ? shownImages(task) : undefined;
  for (const lanes of race(chosen, task, MOMENTS_AT_ONCE))
    yield { task: chosen.task, chance: chances[chosen.task], lanes, images };
}

export const momentAt = (step: number) => Math.floor(step / EVERY);

export default defineFigure({
  id: 'training-race',
  title: 'What does a vanishing gradient cost?',
  caption: `Three networks, alike but for their activation: the same data, depth, seed and learning rate, ${WIDTH} units a layer, batches of ${BATCH}, weights that suit the activation. The strips show how far each layer moves, in sizes of its own weights, beside the output layer, which is on top. Ink is signal: where a strip is blank, the layer stands still, or its numbers are no longer finite.`,
  layout: 'wide',
  embedHeight: 780,
  parameters: {
    step: number({
      label: 'Training step',
      min: 0,
      max: STEPS,
      step: EVERY,
      initial: STEPS,
      place: 'player',
    }),
    layers: integer({
      label: 'Hidden layers',
      symbol: 'hidden layers',
      min: 2,
      max: 12,
      initial: 6,
      unit: 'layers',
    }),
    rate: graded({
      label: 'Learning rate',
      symbol: 'learning rate',
      grades: RATES,
      initial: 0.1,
    }),
    task: choice<TaskName>(
      { spirals: 'two spirals', digits: 'handwritten digits' },
      { label: 'Task', initial: 'spirals' },
    ),
    optimiser: choice<OptimiserName>(
      { sgd: 'plain', momentum: 'momentum', adam: 'Adam' },
      { label: 'Descent', initial: 'sgd' },
    ),
    seed: seed({ initial: 1 }),
  },
  columns: [['layers'], ['rate']],
  player: {
    clock: 'step',
    noun: 'step',
    perSecond: 200,
    paced: true,
    reached: ({ lanes }: TrainingRaceData) => EVERY * Math.max(0, (lanes[0]?.moments.length ?? 0) - 1),
  },
  cost: { compute: 1e7, step: 3e8 },
  // A phone would miss a frame or two. Digits are fetched first, and the figure says so.
  heavy: ({ task }) => task === 'spirals',
  compute: (chosen): TrainingRaceData =>
    moments(chosen).next().value ?? {
      task: chosen.task,
      chance: chances[chosen.task],
      lanes: [],
      images: undefined,
    },
  refine: (chosen) => moments(chosen),
  async prepare({ task }) {
    if (task === 'digits') digits ??= await loadDigits();
  },
  describe: ({ lanes }, { step, layers }) =>
    lanes.length === 0
      ? 'The examples are being fetched.'
      : `Networks of ${layers} hidden layers after ${grouped(step)} of ${grouped(STEPS)} steps. ${lanes
          .map(({ label, moments: run }) => {
            const { loss, correct } = run[momentAt(step)]!.training;
            return `${label}: ${Number.isNaN(correct) ? '' : `${percent(correct)} right, `}loss ${significant(loss, 2)}`;
          })
          .join('; ')}.`,
  table: ({ lanes }) => ({
    columns: [
      { label: 'step', format: String },
      ...lanes.flatMap(({ label }) => [
        { label: `${label}, training loss`, format: (value: number) => significant(value) },
        { label: 'right', format: percent },
        { label: 'held-out loss', format: (value: number) => significant(value) },
        { label: 'right', format: percent },
        { label: 'first layer’s movement', format: (value: number) => significant(value, 2) },
      ]),
    ],
    rows: (lanes[0]?.moments ?? []).map((_, i) => [
      i * EVERY,
      ...lanes.flatMap(({ moments: run }) => {
        const { training, heldOut, speeds } = run[i]!;
        return [training.loss, training.correct, heldOut.loss, heldOut.correct, speeds[0]!];
      }),
    ]),
  }),
});
