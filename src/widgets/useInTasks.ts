import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { inOwnTasks } from './inOwnTask.ts';

/**
 * Makes what the reader asks for step by step, each in a task of its own, so that the page answers in between. What
 * has begun is finished and shown before the next begins: a reader who never rests would otherwise see nothing until
 * they do. What goes wrong is the figure's error.
 * @param there whether what is asked for is shown already
 * @param make makes it; a generator that pauses between its steps
 * @param show called with what was made
 * @param asked what it depends on
 */
export function useInTasks<T>(
  there: boolean,
  make: () => Generator<unknown, T>,
  show: (made: T) => void,
  asked: readonly unknown[],
): void {
  const running = useRef<() => void>();
  const [failed, fail] = useState<{ error: unknown }>();
  if (failed) throw failed.error;
  useLayoutEffect(() => {
    if (there || running.current) return;
    let done = false;
    function* run() {
      // Ended before what was made is shown, or fails: whoever shows it at once may ask for the next thereby.
      const end = () => {
        done = true;
        running.current = undefined;
      };
      try {
        const made = yield* make();
        end();
        show(made);
      } catch (error) {
        end();
        fail({ error });
      }
    }
    const stop = inOwnTasks(run());
    // While the page is being printed it is done by now.
    if (!done) running.current = stop;
  }, [there, ...asked]);
  useLayoutEffect(() => () => running.current?.(), []);
}
