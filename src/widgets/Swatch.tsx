import { dashOf } from './plot/strokes.ts';

/** A sample of a compared activation's line. */
export const Swatch = ({ name }: { name: string }) => (
  <svg class={`swatch cat-${name}`} width="28" height="10" aria-hidden="true">
    <line x1="2" x2="26" y1="5" y2="5" stroke-dasharray={dashOf(`cat-${name}`).join(' ') || undefined} />
  </svg>
);
