/** The drawing from the build, as long as it stands for a figure whose plots are still being drawn. */
export interface StandIn {
  /** Whether there are still plots that it stands for; what comes later is drawn at once. */
  readonly stands: boolean;
  /** A plot begins to be drawn; what is returned ends that. */
  waitFor(): () => void;
  /** Calls back as soon as no plot is being drawn any more; what is returned ends that. */
  whenDrawn(leave: () => void): () => void;
}

export function createStandIn(): StandIn {
  let stands = true;
  let drawing = 0;
  let left: (() => void) | undefined;
  function settle() {
    // After what is being put into the page now: a part that has come may have plots of its own to wait for.
    queueMicrotask(() => {
      if (drawing > 0 || !left) return;
      stands = false;
      left();
      left = undefined;
    });
  }
  return {
    get stands() {
      return stands;
    },
    waitFor() {
      drawing++;
      return () => {
        drawing--;
        settle();
      };
    },
    whenDrawn(leave) {
      left = leave;
      settle();
      return () => {
        left = undefined;
      };
    },
  };
}
