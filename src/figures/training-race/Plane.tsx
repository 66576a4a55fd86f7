import { useMemo } from 'preact/hooks';
import { Cells, Drawing } from '../../widgets/index.ts';
import { CELLS, REACH } from './race.ts';
import { spirals } from './spirals.ts';

const LEFT = 28;
const size = { width: 296, height: 168 };
const sizes = { wide: size, narrow: size };

/** Every point of an arm as a path of dots: lines of no length with round ends. */
function dots(arm: number, side: number): string {
  const { inputs, classes, count } = spirals.training;
  const place = (value: number) => Math.round(5 * side * (value / REACH + 1)) / 10;
  return Array.from({ length: count }, (_, i) => i)
    .filter((i) => classes[i] === arm)
    .map((i) => `M${LEFT + place(inputs[2 * i]!)} ${place(-inputs[2 * i + 1]!)}h0`)
    .join('');
}

interface PlaneProps {
  label: string;
  /** Probability of the second arm in tenths, −1 for none, row by row from the top. */
  shades: Int8Array | undefined;
}

/** What the network takes each place for, from the first arm (pale) to the second (dark), and the points themselves. */
export const Plane = ({ label, shades }: PlaneProps) => (
  <Drawing sizes={sizes} label={label}>
    {({ height }) => (
      <>
        {shades && (
          <Cells
            columns={CELLS}
            cells={shades}
            name="act"
            x={LEFT}
            width={height / CELLS}
            height={height / CELLS}
          />
        )}
        <Points side={height} />
      </>
    )}
  </Drawing>
);

function Points({ side }: { side: number }) {
  const [first, second] = useMemo(() => [dots(0, side), dots(1, side)], [side]);
  return (
    <g class="examples">
      <path class="rim" d={first} />
      <path class="first" d={first} />
      <path class="outline" d={second} />
      <path class="second" d={second} />
    </g>
  );
}
