import { defineFigure, fixed, integer, number, significant } from '../../parameters/index.ts';
import { counted } from '../words.ts';
import { at, type Place, plateauEnd, RANGE } from './landscape.ts';

const STEPS = 80;

export default defineFigure({
  id: 'gradient-descent',
  title: 'Where does downhill end?',
  caption:
    'The loss of one sigmoid neuron on five examples; only its weight *w* moves. Every ring is one step of gradient descent. Drag the start, or the slider under the axis. The neuron’s bias stays at −3.',
  layout: 'text',
  embedHeight: 480,
  parameters: {
    start: number({
      label: 'Weight to start from',
      symbol: 'start',
      ...RANGE,
      step: 0.05,
      initial: -1.25,
      place: 'axis',
    }),
    rate: number({ label: 'Learning rate', symbol: 'learning rate', min: 0, max: 10, step: 0.1, initial: 1 }),
    step: integer({ label: 'Step', min: 0, max: STEPS, initial: 64, place: 'player' }),
  },
  player: { clock: 'step', noun: 'step', perSecond: 16 },
  cost: { compute: 3e3 },
  compute: ({ start, rate }) => {
    const path: Place[] = [at(start)];
    for (let step = 1; step <= STEPS; step++) {
      const { w, gradient } = path[step - 1]!;
      path.push(at(w - rate * gradient));
    }
    return { rate, path };
  },
  describe: ({ rate, path }, { step }) => {
    const [first, now] = [path[0]!, path[step]!];
    return `From ${fixed(first.w, 2)} with a learning rate of ${fixed(rate, 1)}, step ${step} of ${STEPS}: the weight is ${fixed(now.w, 2)}, the loss ${significant(now.loss)}, the gradient ${significant(now.gradient, 2)}.`;
  },
  table: ({ path }) => ({
    columns: [
      { label: 'step', format: String },
      { label: 'weight *w*', format: (value) => fixed(value, 3) },
      { label: 'loss', format: (value) => significant(value, 4) },
      { label: 'gradient', format: (value) => significant(value) },
    ],
    rows: path.map(({ w, loss, gradient }, step) => [step, w, loss, gradient]),
  }),
  quantities: {
    leaving: {
      label: 'Steps until the weight has left the plateau',
      of: ({ path }) => {
        const step = path.findIndex(({ w }) => w > plateauEnd);
        return step === -1 ? Infinity : step;
      },
      format: (steps) =>
        Number.isFinite(steps) ? counted(steps, 'step') : `more than ${counted(STEPS, 'step')}`,
    },
  },
});
