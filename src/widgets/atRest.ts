import { REST } from '../parameters/index.ts';

/** What falls due so close together, ms, is done together, so that the page is laid out once. */
const TOGETHER = 50;

/** What waits, in the order in which it falls due. */
const waiting = new Map<() => void, number>();
let looking = false;

function look() {
  const now = performance.now();
  const due: (() => void)[] = [];
  looking = false;
  for (const [work, time] of waiting) {
    if (time > now + TOGETHER) {
      setTimeout(look, time - now);
      looking = true;
      break;
    }
    waiting.delete(work);
    due.push(work);
  }
  for (const work of due) work();
}

/** Does work once the reader rests. Returns what calls it off; with one timer for all, that costs a drag nothing. */
export function atRest(work: () => void): () => void {
  waiting.set(work, performance.now() + REST);
  if (!looking) setTimeout(look, REST);
  looking = true;
  return () => void waiting.delete(work);
}
