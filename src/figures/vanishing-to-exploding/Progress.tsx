interface ProgressProps {
  /** From 0 to 1. */
  done: number;
  /** What is complete in the end. */
  whole: string;
}

/** How far the computation has come: a line of text and a hairline. Its room stays when it is complete. */
export function Progress({ done, whole }: ProgressProps) {
  const percent = Math.floor(100 * done);
  return (
    <p class="progress">
      {done === 1 ? (
        `${whole}, all computed`
      ) : (
        <>
          computing {percent} %
          <progress max={100} value={percent} aria-label={`Computing ${whole}`} />
        </>
      )}
    </p>
  );
}
