import type { Tone } from '../parameters/index.ts';

/** Class that colours words, strokes and controls by role; a weight takes the colour of its sign. */
export const toneClass = (tone: Tone | undefined, value: unknown): string => {
  if (tone === undefined || tone === 'ink') return 'c-ink';
  if (tone !== 'weight') return `c-${tone}`;
  return Number(value) < 0 ? 'c-wneg' : 'c-wpos';
};
