import { powerOfTen } from '../../parameters/index.ts';
import { Cells } from '../drawing/Cells.tsx';
import { Drawing } from '../drawing/Drawing.tsx';
import { Label } from '../drawing/Label.tsx';
import { HEAT, HEAT_CLASSES } from './heat.ts';

const sizes = { wide: { width: 456, height: 52 }, narrow: { width: 320, height: 52 } };
const TICKS = [-6, -4, -2, 0, 2];
/** Half of a tick's words, in px: the first class is narrower than they are. */
const HALF_TICK = 13;

/** What the colours of a heat scale mean: vanished, as it should be, exploding. */
export const HeatKey = ({ one }: { one: string }) => (
  <Drawing sizes={sizes} label="Key to the colours">
    {({ width }) => {
      const cell = width / HEAT_CLASSES;
      const x = (power: number) => ((power - HEAT.from) * HEAT.perDecade + 0.5) * cell;
      return (
        <>
          <Label x={0} y={12} text="vanished" class="secondary" />
          <Label x={x(0)} y={12} anchor="middle" text={one} class="b" />
          <Label x={width} y={12} anchor="end" text="exploding" class="secondary" />
          <Cells
            columns={HEAT_CLASSES}
            cells={Array.from({ length: HEAT_CLASSES }, (_, i) => i)}
            name="heat"
            x={0}
            width={cell}
            y={20}
            height={9}
          />
          <rect class="frame" x={0.5} y={20.5} width={width - 1} height={8} />
          {TICKS.map((power) => (
            <g key={power}>
              <line class="baseline" x1={x(power)} x2={x(power)} y1={29} y2={33} />
              <Label
                x={Math.max(HALF_TICK, x(power))}
                y={46}
                anchor="middle"
                text={powerOfTen(power)}
                class="tick"
              />
            </g>
          ))}
        </>
      );
    }}
  </Drawing>
);
