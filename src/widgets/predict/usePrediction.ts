import { useEffect, useState } from 'preact/hooks';

/** Where a reader stands who was asked to guess. */
export interface Asked {
  /** Not answered yet: the figure keeps its answer to itself. */
  readonly veiled: boolean;
  /** The guess that was made, as a share; undefined for whoever would rather look. */
  readonly guess: number | undefined;
  readonly answer: (guess: number | undefined) => void;
}

/** Keeps the reader's guess. Nothing is recorded beyond the page. */
export function usePrediction(ask: boolean): Asked {
  const [asked, set] = useState<{ veiled: boolean; guess: number | undefined }>({
    veiled: ask,
    guess: undefined,
  });
  useEffect(() => {
    if (!asked.veiled) return undefined;
    // On paper nobody can answer.
    const lift = () => set({ veiled: false, guess: undefined });
    addEventListener('beforeprint', lift);
    return () => removeEventListener('beforeprint', lift);
  }, [asked.veiled]);
  return { ...asked, answer: (guess) => set({ veiled: false, guess }) };
}
