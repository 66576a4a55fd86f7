import { Cells, Drawing, Label, Reach, Steady } from '../../widgets/index.ts';
import { percent } from '../words.ts';
import { EXAMPLES, hasDiverged, type Raster, UNITS } from './silence.ts';

const sizes = { wide: { width: 296, height: 222 }, narrow: { width: 320, height: 222 } };
const [LEFT, TOP, ROW] = [22, 2, 7];
/** Room on the right for the bars, and for the bracket with its word. */
const [BARS, DEAD] = [16, 38];

interface RasterProps {
  layer: number;
  raster: Raster;
  /** Below zero a leaky unit still passes something, which is drawn pale. */
  leaky: boolean;
}

/** Lines of paper between the cells. */
function Grid({ cell, width, height }: { cell: number; width: number; height: number }) {
  const columns = Array.from(
    { length: EXAMPLES - 1 },
    (_, i) => `M${LEFT + (i + 1) * cell} ${TOP}v${height}`,
  );
  const rows = Array.from({ length: UNITS - 1 }, (_, i) => `M${LEFT} ${TOP + (i + 1) * ROW}h${width}`);
  return <path class="gap" d={[...columns, ...rows].join('')} />;
}

/** The silent units of a layer: a line through each, and a bracket with their name. */
function Dead({ dead, width }: { dead: number; width: number }) {
  const [from, to] = [TOP + (UNITS - dead) * ROW, TOP + UNITS * ROW];
  const x = LEFT + width + 4;
  const lines = Array.from({ length: dead }, (_, i) => `M${LEFT} ${from + (i + 0.5) * ROW}h${width}`);
  return (
    <>
      <path class="dead" d={lines.join('')} />
      <path class="bracket" d={`M${x} ${from + 0.5}h4V${to - 0.5}h-4`} />
      <Label x={x + 9} y={(from + to) / 2 + 4} text="dead" class="tick" />
    </>
  );
}

/** How much of a layer is silent. */
const Silent = (raster: Raster) =>
  hasDiverged(raster) ? (
    <span>
      <b>no longer finite</b>
    </span>
  ) : (
    <span>
      zeros{' '}
      <b>
        <Steady text={percent(raster.zeros)} />
      </b>
      , dead{' '}
      <b>
        <Steady text={String(raster.dead)} />
      </b>
    </span>
  );

/** Which units of a layer are on for which examples. */
export const RasterView = ({ layer, raster, leaky }: RasterProps) => (
  <div class="lane">
    <p class="lane-head">
      <b>layer {layer}</b>
      <Silent {...raster} />
    </p>
    <Drawing sizes={sizes} label={`Units of layer ${layer} by example`}>
      {({ width: whole, height: high }) => {
        const cell = Math.max(3, Math.floor((whole - LEFT - BARS - DEAD) / EXAMPLES));
        const [width, height] = [cell * EXAMPLES, ROW * UNITS];
        return (
          <>
            <Cells
              columns={EXAMPLES}
              cells={raster.on.map((each) => (each ? 2 : leaky && !hasDiverged(raster) ? 1 : 0))}
              name="on"
              x={LEFT}
              width={cell}
              y={TOP}
              height={ROW}
            />
            <Grid cell={cell} width={width} height={height} />
            <path
              class="act-5"
              d={raster.counts
                .map(
                  (count, i) =>
                    `M${LEFT + width + 5} ${TOP + i * ROW}h${(BARS * count) / EXAMPLES}v${ROW - 1}H${LEFT + width + 5}`,
                )
                .join('')}
            />
            <rect class="frame" x={LEFT} y={TOP} width={width} height={height} />
            <Reach width={whole} height={high} />
            {raster.dead > 0 && <Dead dead={raster.dead} width={width} />}
            <Label x={LEFT - 6} y={TOP + 10} anchor="end" text="1" class="tick" />
            <Label x={LEFT - 6} y={TOP + height} anchor="end" text={String(UNITS)} class="tick" />
            <Label x={LEFT} y={TOP + height + 16} text="example 1" class="tick" />
            <Label x={LEFT + width} y={TOP + height + 16} anchor="end" text={String(EXAMPLES)} class="tick" />
          </>
        );
      }}
    </Drawing>
  </div>
);
