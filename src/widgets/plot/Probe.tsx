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
  return (
    <g class="probe" data-x={x}>
      <path class="leader" d={`M${px} ${area.bottom}V${py}H${area.left}`} />
      {slope !== undefined && (
        // A viewport of its own cuts the tangent off where the plot ends.
        // biome-ignore lint/a11y/noSvgWithoutTitle: a part of the drawing, which is named as a whole
        <svg
          x={area.left}
          y={0}
          width={area.right - area.left}
          height={area.bottom}
          viewBox={`${area.left} 0 ${area.right - area.left} ${area.bottom}`}
        >
          <line
            class="s-grad"
            x1={sx(x - reach)}
            y1={sy(y - slope * reach)}
            x2={sx(x + reach)}
            y2={sy(y + slope * reach)}
          />
        </svg>
      )}
      <circle class={`probe-ring c-${tone}`} cx={px} cy={py} r={16} />
      <circle class={`probe-point c-${tone}`} cx={px} cy={py} r={7} />
    </g>
  );
}
