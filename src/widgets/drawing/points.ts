/** A place in a drawing, in px. */
export type Point = readonly [number, number];

/** The point a share of the way from one point to another. */
export const between = ([ax, ay]: Point, [bx, by]: Point, share: number): Point => [
  ax + (bx - ax) * share,
  ay + (by - ay) * share,
];

/** The point at a distance from one point towards another, in px. */
export const towards = (from: Point, to: Point, distance: number): Point =>
  between(from, to, distance / Math.hypot(to[0] - from[0], to[1] - from[1]));
