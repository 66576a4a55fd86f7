import { beforeAll, describe, expect, it } from 'vitest';
import { createContestant, type Setting } from '../../src/figures/training-race/contestant.ts';
import { loadDigits } from '../../src/figures/training-race/digits.ts';
import type { Task } from '../../src/figures/training-race/examples.ts';
import figure, { type TrainingRaceData } from '../../src/figures/training-race/model.ts';
import { EVERY, STEPS } from '../../src/figures/training-race/race.ts';
import { spirals } from '../../src/figures/training-race/spirals.ts';
import { initialValues } from '../../src/parameters/index.ts';

const SEEDS = [1, 2, 3, 4];
const initial = initialValues(figure.parameters);

/** A network after a whole run. */
function trained(task: Task, setting: Partial<Setting> & Pick<Setting, 'activation'>) {
  const contestant = createContestant({ layers: 6, optimiser: 'sgd', rate: 0.1, seed: 1, ...setting }, task);
  contestant.train(STEPS - EVERY);
  contestant.train(EVERY);
  return contestant;
}
const lossOf = (task: Task, setting: Partial<Setting> & Pick<Setting, 'activation'>) =>
  trained(task, setting).score('training');

describe('a network whose numbers are no longer finite', () => {
  const lost = trained(spirals, { activation: 'relu', layers: 12, rate: 1 });

  it('has nothing right and nothing wrong', () => {
    expect(lost.score('training')).toEqual({ loss: Number.NaN, correct: Number.NaN });
  });

  it('answers nothing, and its plane is blank', () => {
    const { classes, probabilities } = lost.judge(spirals.training.inputs);
    expect(new Set([...classes, ...probabilities])).toEqual(new Set([Number.NaN]));
    const values = { ...initial, layers: 12, rate: 1 };
    let data: TrainingRaceData | undefined;
    for (const better of figure.refine!(values)) data = better ?? data;
    const relu = data!.lanes.find(({ name }) => name === 'relu')!;
    expect(new Set(relu.moments.at(-1)!.shades)).toEqual(new Set([-1]));
    expect(figure.describe(data!, { ...values, step: STEPS })).toContain('; ReLU: loss no longer finite.');
  });
});

describe('the examples', () => {
  it('are two spirals of 96 points each, within the plane that is drawn, and others to check by', () => {
    for (const { count, inputs, classes } of [spirals.training, spirals.heldOut]) {
      expect(count).toBe(192);
      expect(classes.reduce((sum, arm) => sum + arm, 0)).toBe(96);
      expect(Math.max(...inputs.map(Math.abs))).toBeLessThan(1.1);
    }
    expect(spirals.heldOut.inputs).not.toEqual(spirals.training.inputs);
  });

  it('cannot be told apart by a straight line', () => {
    // A network without a hidden bend, trained as the others are.
    expect(lossOf(spirals, { activation: 'identity', layers: 2 }).correct).toBeLessThan(0.75);
  });

  it('are all 1,797 handwritten digits, a fifth of them held back, pixels from 0 to 1', async () => {
    const { training, heldOut } = await loadDigits();
    expect([training.count, heldOut.count]).toEqual([1437, 360]);
    const pixels = [...training.inputs, ...heldOut.inputs];
    expect([Math.min(...pixels), Math.max(...pixels)]).toEqual([0, 1]);
    const counts = new Array<number>(10).fill(0);
    for (const digit of [...training.classes, ...heldOut.classes]) counts[digit]! += 1;
    // The frequencies that the data set's documentation lists for its test set.
    expect(counts).toEqual([178, 182, 177, 183, 181, 182, 181, 179, 174, 180]);
  });
});

describe.each(SEEDS)('in a race of six hidden layers on the spirals, seed %d', (seed) => {
  it('the sigmoid network is no better than a coin after 2,000 steps', () => {
    const { loss, correct } = lossOf(spirals, { activation: 'sigmoid', seed });
    expect(Math.abs(loss - Math.LN2)).toBeLessThan(0.02);
    expect(correct).toBeLessThan(0.6);
  });

  it.each(['tanh', 'relu'] as const)('the %s network has all points right', (activation) => {
    const { loss, correct } = lossOf(spirals, { activation, seed });
    expect(loss).toBeLessThan(0.05);
    expect(correct).toBe(1);
  });

  it('the sigmoid network’s last layer moves fifty times as fast as its first', () => {
    const speeds = trained(spirals, { activation: 'sigmoid', seed }).speeds();
    expect(speeds.at(-1)!).toBeGreaterThan(50 * speeds[0]!);
  });

  it('Adam moves the sigmoid network’s first layer, and does not cure it', () => {
    const adam = { activation: 'sigmoid', seed, optimiser: 'adam', rate: 0.003 } as const;
    const plain = trained(spirals, { activation: 'sigmoid', seed }).speeds();
    const network = trained(spirals, adam);
    expect(network.speeds()[0]!).toBeGreaterThan(10 * plain[0]!);
    expect(network.score('training').loss).toBeGreaterThan(0.4);
    expect(lossOf(spirals, { ...adam, activation: 'relu' }).loss).toBeLessThan(0.05);
  });
});

describe('in a race of six hidden layers on the digits', () => {
  let digits: Task;
  beforeAll(async () => {
    digits = await loadDigits();
  });

  it.each(SEEDS)('sigmoid guesses and tanh reads nine of ten held-back digits, seed %d', (seed) => {
    const sigmoid = trained(digits, { activation: 'sigmoid', seed });
    expect(Math.abs(sigmoid.score('training').loss - Math.LN10)).toBeLessThan(0.03);
    expect(sigmoid.score('heldOut').correct).toBeLessThan(0.2);
    expect(trained(digits, { activation: 'tanh', seed }).score('heldOut').correct).toBeGreaterThan(0.9);
  });
});

describe('a shallow network', () => {
  it.each(SEEDS)('of two sigmoid layers learns the digits, seed %d', async (seed) => {
    const { correct } = lossOf(await loadDigits(), { activation: 'sigmoid', layers: 2, seed });
    expect(correct).toBeGreaterThan(0.5);
  });
});

describe('a run', () => {
  const runOf = (values: Partial<typeof initial>) =>
    [...figure.refine!({ ...initial, ...values })] as TrainingRaceData[];
  const all = runOf({ layers: 3 });
  const whole = all.at(-1)!;

  it('is repeated exactly by its seed, and differs with another', () => {
    expect(runOf({ layers: 3 }).at(-1)).toEqual(whole);
    const [other] = runOf({ layers: 3, seed: 2 }).slice(-1) as [TrainingRaceData];
    expect(other.lanes[0]!.moments[5]).not.toEqual(whole.lanes[0]!.moments[5]);
  });

  it('is kept from the start to the end, every twenty steps', () => {
    for (const { moments } of whole.lanes) {
      expect(moments).toHaveLength(STEPS / EVERY + 1);
      expect(moments[0]!.speeds.every((speed) => speed === 0)).toBe(true);
    }
  });

  it('only ever adds to what was sent before', () => {
    all.slice(1).forEach(({ lanes }, i) => {
      lanes.forEach(({ moments }, lane) => {
        const before = all[i]!.lanes[lane]!.moments;
        expect(moments.slice(0, before.length)).toEqual(before);
      });
    });
  });

  it('starts from the same weights as a run that goes on', () => {
    expect(figure.compute({ ...initial, layers: 3 })).toEqual(all[0]);
  });
});
