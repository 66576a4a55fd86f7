interface ArrowProps {
  from: readonly [number, number];
  to: readonly [number, number];
  class: string;
  width?: number;
}

const HEAD = 7;

/** A line with an open head at its end. */
export function Arrow({ from: [x1, y1], to: [x2, y2], class: classes, width = 1.25 }: ArrowProps) {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const [ux, uy] = [(x2 - x1) / length, (y2 - y1) / length];
  const side = (turn: number) =>
    `${x2 - HEAD * (ux - turn * 0.6 * uy)} ${y2 - HEAD * (uy + turn * 0.6 * ux)}`;
  return (
    <g class={classes} fill="none" stroke-width={width}>
      <line x1={x1} y1={y1} x2={x2} y2={y2} />
      <path
        d={`M${side(1)}L${x2} ${y2}L${side(-1)}`}
        stroke-width={Math.min(2, width)}
        stroke-dasharray="none"
      />
    </g>
  );
}
