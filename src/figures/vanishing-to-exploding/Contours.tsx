import { Label, type Scales, type ViewProps } from '../../widgets/index.ts';
import { depths, gains, KEPT } from './map.ts';
import type figure from './model.ts';

type Data = ViewProps<typeof figure>['data'];

/** The gain at which a row of the map passes a ratio on its way up, interpolated in the logarithm. */
function crossing(row: ArrayLike<number>, ratio: number): number | undefined {
  for (let column = row.length - 1; column > 0; column--) {
    const [below, above] = [row[column - 1]!, row[column]!];
    if (!(below < ratio && above >= ratio && Number.isFinite(above))) continue;
    const share = below > 0 ? Math.log(ratio / below) / Math.log(above / below) : 1;
    return gains[column - 1]! * (gains[column]! / gains[column - 1]!) ** share;
  }
  return undefined;
}

/** Where each computed row passes a ratio. */
const contour = ({ ratios, rows }: Data, ratio: number) =>
  depths.slice(0, rows).flatMap((depth, i) => {
    const gain = crossing(ratios.subarray(i * gains.length, (i + 1) * gains.length), ratio);
    return gain === undefined ? [] : [{ gain, depth }];
  });

/** Deep enough for a word beside a contour, in layers. */
const WORDS_AT = 46;

/** The lines within which first and last layer differ by less than a factor of ten, and names for what is outside. */
export function Contours({ data, scales: { x, y, area } }: { data: Data; scales: Scales }) {
  const lines = KEPT.map((ratio) => contour(data, ratio));
  const [vanishing, exploding] = lines.map((line) => line.find(({ depth }) => depth === WORDS_AT));
  const room = 86;
  return (
    <>
      {lines.map((line, i) => {
        const d = line.map(({ gain, depth }, j) => `${j === 0 ? 'M' : 'L'}${x(gain)} ${y(depth)}`).join('');
        return (
          <g key={i === 0 ? 'a tenth' : 'ten'}>
            <path class="contour-rim" d={d} />
            <path class="contour" d={d} />
          </g>
        );
      })}
      {vanishing && x(vanishing.gain) - area.left > room && (
        <Label
          x={(area.left + x(vanishing.gain)) / 2}
          y={y(WORDS_AT) + 4}
          anchor="middle"
          text="vanished"
          class="on-vanished"
        />
      )}
      {exploding && area.right - x(exploding.gain) > room && (
        <Label
          x={(area.right + x(exploding.gain)) / 2}
          y={y(WORDS_AT) + 4}
          anchor="middle"
          text="exploding"
          class="on-exploded"
        />
      )}
    </>
  );
}
