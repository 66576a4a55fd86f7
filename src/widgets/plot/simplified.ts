/** Points of a polyline, x and y in turn. */
type Points = readonly number[];

/**
 * The same line through fewer points: none of those left out is farther than the tolerance from it. Written without
 * pairs of numbers, which would be made anew for every point of every chart that is drawn.
 * @see Douglas & Peucker (1973), Algorithms for the reduction of the number of points required to represent a line
 */
export function simplified(points: Points, tolerance: number): number[] {
  const count = points.length / 2;
  const kept = new Uint8Array(count);
  kept[0] = kept[count - 1] = 1;
  /** First and last points of the stretches that are still to be looked at, in turn. */
  const open: number[] = [0, count - 1];
  while (open.length > 0) {
    const last = open.pop()!;
    const first = open.pop()!;
    const left = points[2 * first]!;
    const top = points[2 * first + 1]!;
    const right = points[2 * last]! - left;
    const down = points[2 * last + 1]! - top;
    const length = Math.sqrt(right * right + down * down);
    let farthest = 0;
    let at = -1;
    for (let i = first + 1; i < last; i++) {
      const x = points[2 * i]! - left;
      const y = points[2 * i + 1]! - top;
      // From where it began, if the line comes back there.
      const distance = length > 0 ? Math.abs(x * down - y * right) / length : Math.sqrt(x * x + y * y);
      if (distance > farthest) {
        farthest = distance;
        at = i;
      }
    }
    if (farthest <= tolerance) continue;
    kept[at] = 1;
    open.push(first, at, at, last);
  }
  const line: number[] = [];
  for (let i = 0; i < count; i++) if (kept[i] === 1) line.push(points[2 * i]!, points[2 * i + 1]!);
  return line;
}
