import { beforeEach, describe, expect, it } from 'vitest';
import { createRefiner, type Refine } from '../../src/widgets/refiner.ts';
import { figureState } from '../../src/widgets/state.ts';
import { model } from './declaredFigure.tsx';

/** Heavy for whatever is not negative. */
const heavy = { ...model, id: 'heavy', heavy: ({ z }: { z: number }) => z >= 0 };
const state = figureState(heavy);
/** What was asked of the worker, in order. */
let asked: { z: unknown; answer: (doubled: number) => void; end: () => void; stopped: boolean }[];
const refine: Refine = (_, { z }, onData, onEnd) => {
  const request = { z, answer: (doubled: number) => onData({ doubled }), end: onEnd, stopped: false };
  asked.push(request);
  return () => {
    request.stopped = true;
  };
};
let refiner: ReturnType<typeof createRefiner>;
const set = (z: number) => {
  state.set('z', z);
  refiner.follow();
};
const zs = () => asked.map(({ z }) => z);

beforeEach(() => {
  state.reset();
  asked = [];
  refiner = createRefiner(heavy, state, refine);
  refiner.follow();
});

describe('what is heavy', () => {
  it('is asked for at once, one after the other, the newest next', () => {
    for (const z of [1.5, 2, 2.5]) set(z);
    expect(zs()).toEqual([1]);
    asked[0]!.answer(2);
    expect(zs()).toEqual([1, 2.5]);
    expect(asked[0]!.stopped).toBe(true);
  });

  it('is asked for anew where a request ends without an answer, if the reader has gone on', () => {
    set(2);
    asked[0]!.end();
    expect(zs()).toEqual([1, 2]);
    asked[1]!.end();
    expect(zs()).toEqual([1, 2]);
  });

  it('waits for no answer to what is not: that may have to be fetched first', async () => {
    set(-1);
    await expect.poll(zs).toEqual([1, -1]);
    set(2);
    expect(zs()).toEqual([1, -1, 2]);
    expect(asked[1]!.stopped).toBe(true);
  });
});
