import { useMemo } from 'preact/hooks';
import { Cells, Drawing, heatOf, Label, UpTo } from '../../widgets/index.ts';
import { EVERY, type Lane, STEPS } from './race.ts';

const [LEFT, RIGHT] = [28, 20];
const sizes = { wide: { width: 296, height: 96 }, narrow: { width: 320, height: 96 } };
const COLUMNS = STEPS / EVERY;

interface SpeedsProps {
  label: string;
  lane: Lane | undefined;
  step: number;
}

/** How far each layer moves beside the output layer, over time: the output layer on top, the first below. */
function Strips({ lane, width, height }: { lane: Lane; width: number; height: number }) {
  const cells = useMemo(() => {
    const times = Array.from({ length: COLUMNS }, (_, i) => lane.moments[i + 1]?.speeds);
    const layers = lane.moments[0]!.speeds.length;
    return Array.from({ length: layers }, (_, fromTop) =>
      times.map((speeds) =>
        speeds === undefined ? -1 : heatOf(speeds[layers - 1 - fromTop]! / speeds[layers - 1]!),
      ),
    ).flat();
  }, [lane]);
  const layers = cells.length / COLUMNS;
  return useMemo(
    () => (
      <Cells
        columns={COLUMNS}
        cells={cells}
        name="heat"
        x={LEFT}
        width={(width - LEFT - RIGHT) / COLUMNS}
        height={height / layers}
      />
    ),
    [cells, width, height],
  );
}

export const Speeds = ({ label, lane, step }: SpeedsProps) => (
  <Drawing sizes={sizes} label={label}>
    {({ width, height }) => {
      const playhead = LEFT + ((width - LEFT - RIGHT) * step) / STEPS;
      const layers = lane?.moments[0]?.speeds.length ?? 1;
      return (
        <>
          {lane && (
            <UpTo x={playhead} height={height}>
              <Strips lane={lane} width={width} height={height} />
            </UpTo>
          )}
          <path
            class="gap"
            d={Array.from(
              { length: layers - 1 },
              (_, i) => `M${LEFT} ${(height * (i + 1)) / layers}H${playhead}`,
            ).join('')}
          />
          <rect class="frame" x={LEFT} y={0.5} width={width - LEFT - RIGHT} height={height - 1} />
          <line class="playhead" x1={playhead} x2={playhead} y1={0} y2={height} />
          <Label x={LEFT - 6} y={11} anchor="end" text="out" class="tick" />
          <Label x={LEFT - 6} y={height - 2} anchor="end" text="1" class="tick" />
        </>
      );
    }}
  </Drawing>
);
