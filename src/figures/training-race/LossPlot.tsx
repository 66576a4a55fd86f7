import { fixed, grouped } from '../../parameters/index.ts';
import { Limit, Plot, type PlotSizes, type PlotSpec } from '../../widgets/index.ts';
import type { LaneProps } from './LaneView.tsx';
import { momentAt } from './model.ts';
import { EVERY, type Lane, STEPS } from './race.ts';

const margin = { left: 28, right: 20, top: 10, bottom: 26 };
const sizes: PlotSizes = {
  wide: { width: 296, height: 170, margin },
  narrow: { width: 320, height: 150, margin },
};
const axes = {
  spirals: { max: 1, ticks: [0, 0.5, 1] },
  digits: { max: 3, ticks: [0, 1, 2, 3] },
};
const xAxis = {
  min: 0,
  max: STEPS,
  ticks: [0, 500, 1000, 1500, 2000],
  format: grouped,
};

/** The curves of a run, kept with it, so that a moving playhead finds them as they were. */
const curves = new WeakMap<Lane, PlotSpec['curves']>();

function curvesOf(lane: Lane): PlotSpec['curves'] {
  const known = curves.get(lane);
  if (known) return known;
  const x = lane.moments.map((_, i) => i * EVERY);
  const drawn = (['heldOut', 'training'] as const).map((examples) => ({
    x,
    y: lane.moments.map((moment) => moment[examples].loss),
    stroke: `cat-${lane.name}` as const,
    reference: examples === 'heldOut',
  }));
  curves.set(lane, drawn);
  return drawn;
}

/** Training loss, and the loss on what was held back as a thin line, up to the playhead. */
export function LossPlot({ name, lane, data, step, label }: LaneProps & { label: string }) {
  const { max, ticks } = axes[data.task];
  const spec: PlotSpec = {
    x: xAxis,
    y: { min: 0, max, ticks, format: String },
    curves: lane ? curvesOf(lane) : [],
  };
  const loss = lane?.moments[momentAt(step)]?.training.loss;
  return (
    <Plot spec={spec} sizes={sizes} label={label} upTo={step}>
      {(scales) => (
        <>
          <Limit scales={scales} y={data.chance} at="end" below text={`guessing, ${fixed(data.chance, 2)}`} />
          <line
            class="playhead"
            x1={scales.x(step)}
            x2={scales.x(step)}
            y1={scales.area.top}
            y2={scales.area.bottom}
          />
          {loss !== undefined && loss <= max && (
            <circle class={`dot-cat c-cat-${name}`} cx={scales.x(step)} cy={scales.y(loss)} r={3.5} />
          )}
        </>
      )}
    </Plot>
  );
}
