import { describe, expect, it } from 'vitest';
import { resized } from '../../src/widgets/controls/Integers.tsx';

describe('a list of whole numbers', () => {
  it('grows by repeating its last item and shrinks from the end', () => {
    expect(resized([4, 2], 4)).toEqual([4, 2, 2, 2]);
    expect(resized([4, 2, 7], 1)).toEqual([4]);
  });
});
