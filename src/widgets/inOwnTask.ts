/** Whether the page is being printed, which waits for no task. */
const print = { now: false };
if (!import.meta.env.SSR) {
  addEventListener('beforeprint', () => {
    print.now = true;
  });
  addEventListener('afterprint', () => {
    print.now = false;
  });
}

/** What work may take between two frames, ms; what comes then waits for the next frame. */
const SHARE = 5;
/** What it has taken since the last one. */
let taken = 0;

function measured(work: () => void) {
  const start = performance.now();
  if (taken === 0)
    requestAnimationFrame(() => {
      taken = 0;
    });
  work();
  taken += performance.now() - start;
}

/**
 * Does work in a task of its own, in this frame or, where others have taken its share, after the next; at once while
 * the page is being printed. Returns what calls it off.
 */
export function inOwnTask(work: () => void): () => void {
  let here = true;
  const start = () => {
    if (!here) return;
    if (taken < SHARE) measured(work);
    else requestAnimationFrame(() => setTimeout(start));
  };
  if (print.now) work();
  else setTimeout(start);
  return () => {
    here = false;
  };
}

/** Does all steps of a work now. */
export function atOnce<T>(steps: Iterator<unknown, T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Does work step by step, each in a task of its own. */
export function inOwnTasks(steps: Iterator<unknown>): () => void {
  let callOff = () => {};
  const next = () => {
    callOff = inOwnTask(() => {
      if (!steps.next().done) next();
    });
  };
  next();
  return () => callOff();
}
