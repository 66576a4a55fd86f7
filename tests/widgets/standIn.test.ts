import { describe, expect, it, vi } from 'vitest';
import { createStandIn } from '../../src/widgets/standIn.ts';

/** When all is in the page that is being put there. */
const now = Promise.resolve();

describe('the drawing that stands in', () => {
  it('leaves where no plot is being drawn', async () => {
    const [standIn, leave] = [createStandIn(), vi.fn()];
    standIn.whenDrawn(leave);
    await now;
    expect([leave.mock.calls.length, standIn.stands]).toEqual([1, false]);
  });

  it('leaves when the last of several plots is drawn', async () => {
    const [standIn, leave] = [createStandIn(), vi.fn()];
    const drawn = [standIn.waitFor(), standIn.waitFor()];
    standIn.whenDrawn(leave);
    drawn[0]!();
    await now;
    expect([leave.mock.calls.length, standIn.stands]).toEqual([0, true]);
    drawn[1]!();
    await now;
    expect([leave.mock.calls.length, standIn.stands]).toEqual([1, false]);
  });

  it('stays where the part that was waited for has a plot of its own to be drawn', async () => {
    const [standIn, leave] = [createStandIn(), vi.fn()];
    const part = standIn.waitFor();
    standIn.whenDrawn(leave);
    part();
    const drawn = standIn.waitFor();
    await now;
    expect([leave.mock.calls.length, standIn.stands]).toEqual([0, true]);
    drawn();
    await now;
    expect([leave.mock.calls.length, standIn.stands]).toEqual([1, false]);
  });

  it('stays, though all plots are drawn, until the figure asks whether they are', async () => {
    const [standIn, leave] = [createStandIn(), vi.fn()];
    standIn.waitFor()();
    await now;
    expect(standIn.stands).toBe(true);
    standIn.whenDrawn(leave);
    await now;
    expect(leave).toHaveBeenCalledOnce();
  });

  it('does not leave for a figure that is gone, and leaves again for one that waited once more', async () => {
    const [standIn, leave] = [createStandIn(), vi.fn()];
    standIn.whenDrawn(leave)();
    await now;
    expect(leave).not.toHaveBeenCalled();
    for (const times of [1, 2]) {
      standIn.whenDrawn(leave);
      await now;
      expect(leave).toHaveBeenCalledTimes(times);
    }
  });
});
