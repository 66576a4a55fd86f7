/** Work that waits for its task, or its time. */
const waiting = new Set<() => void>();
/** Whether the page is being printed, which waits for no task. */
let printing = false;
if (!import.meta.env.SSR) {
  // Before whoever else prepares for paper: what they change is then drawn at once.
  addEventListener(
    'beforeprint',
    () => {
      printing = true;
      for (const start of waiting) start();
    },
    true,
  );
  addEventListener('afterprint', () => {
    printing = false;
  });
}

/** What work may take between two frames, ms; what comes then waits for the next frame. */
const SHARE = 5;
/** What it has taken since the last one. */
let taken = 0;
/** Whether a frame is under way, of which nobody knows yet how long it takes. */
let inFrame = false;
const shareAnew = () => {
  taken = 0;
};

/** What a frame's own layout and painting may take, ms: half of it at 60 a second. */
const HALF_FRAME = 8;

/** Shares out the frame that now begins. One that has long to lay out and to paint what work has changed has none. */
function share() {
  const began = performance.now();
  inFrame = true;
  setTimeout(() => {
    inFrame = false;
    if (performance.now() - began < HALF_FRAME) shareAnew();
    else {
      taken = SHARE;
      requestAnimationFrame(shareAnew);
    }
  });
}

/** Does work if the page is printed. Returns what calls it off. */
export const onPaper = (work: () => void): (() => void) => {
  waiting.add(work);
  return () => void waiting.delete(work);
};

/** Keeps work for so long, ms, or until the page is printed. */
function keep(start: () => void, delay: number) {
  const callOff = onPaper(start);
  if (printing) start();
  else setTimeout(start, delay);
  return callOff;
}

function measured(work: () => void) {
  const start = performance.now();
  if (taken === 0) requestAnimationFrame(share);
  work();
  // Laid out in the same task: the next frame would be late by it, even for what a hand does meanwhile. What takes long
  // by itself, as a figure that comes alive, leaves it to the frame.
  if (performance.now() - start < HALF_FRAME) document.body.getBoundingClientRect();
  taken += performance.now() - start;
}

/**
 * Does work in a task of its own, in this frame or, where other work or its layout takes too long, after the next; at
 * once while the page is being printed. Returns what calls it off.
 */
export function inOwnTask(work: () => void): () => void {
  const start = () => {
    if (!waiting.has(start)) return;
    if (printing || (!inFrame && taken < SHARE)) {
      waiting.delete(start);
      measured(work);
    } else if (inFrame) setTimeout(start);
    else requestAnimationFrame(() => setTimeout(start));
  };
  return keep(start, 0);
}

/** Comes to be in a task of its own. */
export const ownTask = (): Promise<void> => new Promise((begin) => void inOwnTask(begin));

/** Does work after so long, ms; at once while the page is being printed. Returns what calls it off. */
export function later(delay: number, work: () => void): () => void {
  const start = () => {
    if (waiting.delete(start)) work();
  };
  return keep(start, delay);
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
