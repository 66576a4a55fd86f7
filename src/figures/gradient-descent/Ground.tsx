import { significant } from '../../parameters/index.ts';
import { Label, type Layout, type Scales } from '../../widgets/index.ts';
import { minima, plateauEnd } from './landscape.ts';

export interface PartProps {
  scales: Scales;
  layout: Layout;
}

/** The ground that is flat, under the curve. */
export const Plateau = ({ x, area }: Scales) => (
  <rect
    class="void"
    x={area.left}
    width={x(plateauEnd) - area.left}
    y={area.top}
    height={area.bottom - area.top}
  />
);

export function PlateauWords({ scales: { area }, layout }: PartProps) {
  const words =
    layout === 'wide' ? ['flat: the gradient', 'is almost 0 here'] : ['flat:', 'almost no', 'gradient'];
  return (
    <>
      {words.map((line, i) => (
        <Label
          key={line}
          x={area.left + 8}
          y={area.bottom - 13 - 17 * (words.length - 1 - i)}
          text={line}
          class="secondary"
        />
      ))}
    </>
  );
}

export function Minima({ scales: { x, y } }: PartProps) {
  return (
    <>
      {minima.map(({ w, loss }, i) => {
        const [px, py] = [x(w), y(loss)];
        return (
          <g key={w}>
            <line class="leader" x1={px} x2={px} y1={py + 8} y2={py + 24} />
            <Label
              x={px}
              y={py + 38}
              anchor="middle"
              text={i === 0 ? 'local minimum' : 'a lower one'}
              class="b"
              halo
            />
            <Label
              x={px}
              y={py + 55}
              anchor="middle"
              text={`loss ${significant(loss)}`}
              class="secondary"
              halo
            />
            <circle class="point-open" cx={px} cy={py} r={5} />
          </g>
        );
      })}
    </>
  );
}
