import { cloneElement } from 'preact';
import type { Mark } from './SvgContext.ts';

/** What a mark is stroked with; empty if it is not only that. */
const penOf = ({ type, props: { d, ...pen } }: Mark) =>
  type === 'path' && pen['fill'] === 'none' ? JSON.stringify(pen) : '';

/**
 * The same marks in fewer elements: strokes that follow each other with the same pen are one path. Chart.js draws ticks
 * and the lines of a grid one by one, and a built page, with all its figures, is read at once.
 */
export function joined(marks: readonly Mark[]): Mark[] {
  const fewer: Mark[] = [];
  for (const mark of marks) {
    const last = fewer.at(-1);
    const pen = penOf(mark);
    if (last && pen && pen === penOf(last))
      fewer.splice(-1, 1, cloneElement(last, { d: `${last.props['d']}${mark.props['d']}` }));
    else fewer.push(mark);
  }
  return fewer;
}
