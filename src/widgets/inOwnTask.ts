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

/** Does work in a task of its own, or at once while the page is being printed; returns what calls it off. */
export function inOwnTask(work: () => void): () => void {
  if (print.now) {
    work();
    return () => {};
  }
  const timer = setTimeout(work);
  return () => clearTimeout(timer);
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
