import { setTimeout as pause } from 'node:timers/promises';

/** How long all measurements together still wait for a quiet machine, ms: one that stays slow won't get faster. */
let patience = 120_000;

/** How long it is between two looks at it, ms. */
const PAUSE = 1000;

/** By how much slower than at its best a machine has other work to do. */
const BUSY = 1.3;

/** What a fixed piece of work took at its fastest, ms. */
let best = Number.POSITIVE_INFINITY;

/** What it takes now: the median of some, since one may meet a collection of garbage. */
function pace(): number {
  const times = Array.from({ length: 25 }, () => {
    const start = performance.now();
    let sum = 0;
    for (let i = 0; i < 4e6; i++) sum += i % 7;
    return sum > 0 ? performance.now() - start : Number.NaN;
  });
  return times.sort((a, b) => a - b)[12]!;
}

/**
 * Waits, for a while, until the machine is as fast as it has been: others' work on the same processor may take half of
 * it for a minute, which would be counted against the page. What is measured then counts, whatever it is.
 */
export async function quiet(): Promise<void> {
  for (; patience > 0; patience -= PAUSE) {
    const now = pace();
    best = Math.min(best, now);
    if (now < BUSY * best) return;
    await pause(PAUSE);
  }
}
