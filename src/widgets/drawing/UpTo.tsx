import type { ComponentChildren } from 'preact';

interface UpToProps {
  /** Where it is cut off, in px from the drawing's left. */
  x: number;
  height: number;
  children: ComponentChildren;
}

/** Shows a part of the drawing up to a place: a moving clock moves the cut, and what is cut is drawn once. */
export const UpTo = ({ x, height, children }: UpToProps) => (
  // biome-ignore lint/a11y/noSvgWithoutTitle: a part of the drawing, which is named as a whole
  <svg class="up-to" width={Math.max(0, x)} height={height} viewBox={`0 0 ${Math.max(0.01, x)} ${height}`}>
    {children}
  </svg>
);
