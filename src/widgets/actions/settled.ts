import { effect } from '@preact/signals';
import type { FigureModel, Parameters } from '../../parameters/index.ts';
import type { FigureState } from '../state.ts';

/** How long the reader is kept waiting for the last digit, ms; then what is there is taken. */
const PATIENCE = 15_000;

/** Ends when the data shown are the best there are. */
export function settled(model: FigureModel, state: FigureState<Parameters, unknown>): Promise<void> {
  if (!model.refine) return Promise.resolve();
  return new Promise((resolve) => {
    let leave = () => {};
    const done = () => {
      clearTimeout(timer);
      resolve();
      queueMicrotask(() => leave());
    };
    const timer = setTimeout(done, PATIENCE);
    leave = effect(() => {
      if (state.refined.value) done();
    });
  });
}
