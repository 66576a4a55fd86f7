/** Points of a polyline, x and y in turn. */
type Points = readonly number[];

/**
 * The same line through fewer points: none of those left out is farther than the tolerance from it.
 * @see Douglas & Peucker (1973), Algorithms for the reduction of the number of points required to represent a line
 */
export function simplified(points: Points, tolerance: number): number[] {
  const count = points.length / 2;
  const kept = new Uint8Array(count);
  kept[0] = kept[count - 1] = 1;
  const open: [number, number][] = [[0, count - 1]];
  for (let span = open.pop(); span; span = open.pop()) {
    const [first, last] = span;
    const [left, top] = [points[2 * first]!, points[2 * first + 1]!];
    const [right, down] = [points[2 * last]! - left, points[2 * last + 1]! - top];
    const length = Math.hypot(right, down);
    let farthest = 0;
    let at = -1;
    for (let i = first + 1; i < last; i++) {
      const [x, y] = [points[2 * i]! - left, points[2 * i + 1]! - top];
      // From where it began, if the line comes back there.
      const distance = length > 0 ? Math.abs(x * down - y * right) / length : Math.hypot(x, y);
      if (distance > farthest) {
        farthest = distance;
        at = i;
      }
    }
    if (farthest <= tolerance) continue;
    kept[at] = 1;
    open.push([first, at], [at, last]);
  }
  return points.filter((_, i) => kept[i >> 1] === 1);
}
