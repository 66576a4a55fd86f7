import { options } from 'preact';
import { inOwnTask } from './inOwnTask.ts';

let draw = () => {};
let callOff = () => {};

// Wherever this is loaded, every change is drawn in a task of its own: the frame that brings the reader's gesture has
// its layout to see to already, and of several changes in one frame only the last is drawn.
if (!import.meta.env.SSR)
  options.debounceRendering = (drawAll) => {
    draw = drawAll;
    callOff = inOwnTask(drawAll);
  };

/** Draws what waits to be drawn, if anything does. */
export function drawNow(): void {
  callOff();
  draw();
}

/** Makes a change and draws it in a task of its own: several that are left to the next would be drawn in one. */
export const drawInTask = (change: () => void): (() => void) =>
  inOwnTask(() => {
    change();
    drawNow();
  });
