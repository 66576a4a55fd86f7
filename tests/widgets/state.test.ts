// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { defineFigure } from '../../src/parameters/index.ts';
import { figureState } from '../../src/widgets/state.ts';
import { follower, model } from './declaredFigure.tsx';

describe('the state of a figure', () => {
  it('is one for all who name the same instance', () => {
    expect(figureState(model, 'one')).toBe(figureState(model, 'one'));
    expect(figureState(model, 'one')).not.toBe(figureState(model, 'two'));
  });

  it('starts from what the post sets, and Reset goes back there', () => {
    const state = figureState(model, 'preset', { z: 2 });
    expect(state.values.value).toEqual({ z: 2 });
    state.set('z', -1);
    expect(state.changed.value).toBe(true);
    state.reset();
    expect(state.values.value).toEqual({ z: 2 });
    expect(state.changed.value).toBe(false);
  });

  it('takes the nearest accepted value, and leaves things as they are for what is none', () => {
    const state = figureState(model, 'nearest');
    state.set('z', 99);
    expect(state.values.value.z).toBe(3);
    state.set('z', Number.NaN);
    expect(state.values.value.z).toBe(3);
  });

  it('computes the data that follow', () => {
    const state = figureState(model, 'data');
    state.set('z', 1.5);
    expect(state.data.value).toEqual({ doubled: 3 });
  });

  it('is shared through a linked parameter, in both directions', () => {
    const [owner, other] = [figureState(model), figureState(follower)];
    owner.set('z', 2.5);
    expect(other.values.value.z).toBe(2.5);
    other.reset();
    expect(owner.values.value.z).toBe(1);
  });

  it('moves its pointers over the data that stand while newer ones are on their way', () => {
    const { z } = model.parameters;
    const state = figureState(
      defineFigure<{ z: typeof z; at: typeof z }, { doubled: number }>({
        ...model,
        parameters: { z, at: z },
        pointers: ['at'],
        heavy: () => true,
      }),
      'pointing',
    );
    state.improve(state.settings.peek(), { doubled: 2 }, true);
    state.set('z', 3);
    state.set('at', 2);
    expect(state.shown.value).toMatchObject({ values: { z: 1, at: 2 }, data: { doubled: 2 } });
  });
});
