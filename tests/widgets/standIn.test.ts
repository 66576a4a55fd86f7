import { describe, expect, it, vi } from 'vitest';
import { createStandIn } from '../../src/widgets/standIn.ts';

describe('the drawing that stands in', () => {
  it('leaves at once where no plot is being drawn', () => {
    const [standIn, leave] = [createStandIn(), vi.fn()];
    standIn.whenDrawn(leave);
    expect([leave.mock.calls.length, standIn.stands]).toEqual([1, false]);
  });

  it('leaves when the last of several plots is drawn', () => {
    const [standIn, leave] = [createStandIn(), vi.fn()];
    const drawn = [standIn.waitFor(), standIn.waitFor()];
    standIn.whenDrawn(leave);
    drawn[0]!();
    expect([leave.mock.calls.length, standIn.stands]).toEqual([0, true]);
    drawn[1]!();
    expect([leave.mock.calls.length, standIn.stands]).toEqual([1, false]);
  });

  it('stays, though all plots are drawn, until the figure asks whether they are', () => {
    const [standIn, leave] = [createStandIn(), vi.fn()];
    standIn.waitFor()();
    expect(standIn.stands).toBe(true);
    standIn.whenDrawn(leave);
    expect(leave).toHaveBeenCalledOnce();
  });
});
