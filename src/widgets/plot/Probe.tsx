import type { Scales } from './scale.ts';

interface ProbeProps {
  scales: Scales;
  x: number;
  y: number;
  /** Draws the tangent, and is its slope. */
  slope?: number;
  /** How far the tangent reaches to each side, in x. */
  reach?: number;
  tone: 'fwd' | 'grad';
}

/** The reader's place on a curve: a point to drag, its coordinates, and the tangent through it. */
export function Probe({ scales: { x: sx, y: sy, area }, x, y, slope, reach = 2, tone }: ProbeProps) {
  const [px, py] = [sx(x), sy(y)];
  // Cut off at the plot's sides, and there alone.
  const [from, to] = [Math.max(x - reach, sx.invert(area.left)), Math.min(x + reach, sx.invert(area.right))];
  return (
    <g class="probe" data-x={x}>
      <path class="leader" d={`M${px} ${area.bottom}V${py}H${area.left}`} />
      {slope !== undefined && (
        <line
          class="s-grad"
          x1={sx(from)}
          y1={sy(y + slope * (from - x))}
          x2={sx(to)}
          y2={sy(y + slope * (to - x))}
        />
      )}
      <circle class={`probe-ring c-${tone}`} cx={px} cy={py} r={16} />
      <circle class={`probe-point c-${tone}`} cx={px} cy={py} r={7} />
    </g>
  );
}
