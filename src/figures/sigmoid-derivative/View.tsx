import type { ActivationName } from '../../kernel/index.ts';
import { fixed, significant } from '../../parameters/index.ts';
import {
  following,
  Label,
  Limit,
  Maths,
  Plot,
  type PlotSpec,
  Probe,
  plotSizes,
  type Scales,
  Slider,
  Steady,
  Surface,
  type ViewProps,
} from '../../widgets/index.ts';
import type figure from './model.ts';

type Props = ViewProps<typeof figure>;
type Slopes = Props['data']['slopes'];

const sizes = plotSizes(310, 290);
const x = { min: -6, max: 6, ticks: [-6, -4, -2, 0, 2, 4, 6], format: (z: number) => fixed(z, 0) };
/** The sigmoid alone fills the plot; beside others, whose slopes reach 1 and more, it shows how low it is. */
const alone = { min: 0, max: 0.28, ticks: [0, 0.1, 0.2, 0.25], format: String };
const beside = { min: -0.2, max: 1.2, ticks: [0, 0.25, 0.5, 0.75, 1], format: String };

/** Where each curve has room for its name: z, slope, and the side the words run to. */
const names: Partial<Record<ActivationName, readonly [number, number, 'start' | 'middle' | 'end']>> = {
  sigmoid: [-2.35, 0.1, 'end'],
  tanh: [-0.8, 0.66, 'end'],
  relu: [6, 0.92, 'end'],
  'leaky-relu': [-6, 0.05, 'start'],
  gelu: [1.3, 1.14, 'start'],
  silu: [3.9, 1.08, 'start'],
};

function Names({ scales, slopes }: { scales: Scales; slopes: Slopes }) {
  return slopes.map(({ name, label }) => {
    const [z, slope, anchor] = names[name] ?? [0, 0, 'middle'];
    return (
      <Label
        key={name}
        x={scales.x(z)}
        y={scales.y(slope)}
        anchor={anchor}
        text={label}
        class={`c-cat-${name}`}
        halo
      />
    );
  });
}

/** The probe's slopes, one line an activation. */
export const Equation = following(
  ({ data: { z, slopes } }: Props) =>
    slopes.length > 1 &&
    slopes.map(({ name, label, atProbe }) => (
      <span class="worked" key={name}>
        <Maths text={`${label}′`} />(<Steady text={fixed(z, 2)} />) ={' '}
        <Steady class={`c-cat-${name}`} text={significant(atProbe)} />
      </span>
    )),
);

/** Where the curve is this low, its slope is told above it, in so many px. */
const FLANK = 0.06;
const BRIEF = 100;

interface ProbeLabelProps {
  scales: Scales;
  z: number;
  curve: Slopes[number]['curve'];
  slope: number;
  brief: boolean;
}

/** The probe's slope, on the side that has room; on a flank above the curve, as far out as the plot reaches. */
function ProbeLabel({ scales, z, curve, slope, brief }: ProbeLabelProps) {
  const { left, right } = scales.area;
  const at = scales.x(z);
  if (slope < FLANK) {
    const inner = z > 0 ? Math.min(at + 8, right - BRIEF) : Math.max(at - 8, left + BRIEF);
    const highest = curve.slope[curve.z.findIndex((each) => scales.x(each) >= inner)]!;
    return (
      <Label
        x={inner}
        y={scales.y(highest) - 12}
        anchor={z > 0 ? 'start' : 'end'}
        text={`slope ${significant(slope)}`}
        class="c-grad b"
        halo
      />
    );
  }
  const rightward = z < (brief ? 2 : 2.6);
  return (
    <Label
      x={at + (rightward ? 20 : -20)}
      y={scales.y(slope) + (slope > 0.21 ? 30 : 4)}
      anchor={rightward ? 'start' : 'end'}
      text={brief ? `slope ${significant(slope)}` : `at *z* = ${fixed(z, 2)} it is ${significant(slope)}`}
      class="c-grad b"
      halo
    />
  );
}

export function View({ model, data: { z, slopes }, set }: Props) {
  const setZ = (value: number) => set('z', value);
  const comparing = slopes.length > 1;
  const [sigmoid] = slopes;
  const spec: PlotSpec = {
    x,
    y: comparing ? beside : alone,
    curves: slopes.map(({ name, curve }) => ({
      x: curve.z,
      y: curve.slope,
      stroke: comparing ? `cat-${name}` : 'grad',
      filled: !comparing,
    })),
  };
  const slope = sigmoid!.atProbe;
  return (
    <>
      <Plot spec={spec} sizes={sizes}>
        {(scales, { layout }) => (
          <>
            <Limit
              scales={scales}
              y={sigmoid!.largest}
              text={
                layout === 'wide' && !comparing
                  ? `the steepest it ever gets: ${sigmoid!.largest}, at *z* = 0`
                  : `sigmoid’s steepest: ${sigmoid!.largest}`
              }
              at="end"
              class="b"
            />
            {comparing ? (
              <Names scales={scales} slopes={slopes} />
            ) : (
              <>
                <circle class="dot-grad" cx={scales.x(0)} cy={scales.y(sigmoid!.largest)} r={4} />
                <Label
                  x={scales.x(-1.75)}
                  y={scales.y(0.15)}
                  anchor="end"
                  text="*σ*′(*z*)"
                  class="c-grad big"
                />
              </>
            )}
            <Label
              x={scales.area.right}
              y={scales.area.bottom + 40}
              anchor="end"
              text="*z*, the weighted sum"
              class="axis-title"
            />
            <Probe scales={scales} x={z} y={slope} tone="grad" />
            {!comparing && (
              <ProbeLabel
                scales={scales}
                z={z}
                curve={sigmoid!.curve}
                slope={slope}
                brief={layout === 'narrow'}
              />
            )}
            <Surface scales={scales} onPoint={setZ} />
          </>
        )}
      </Plot>
      <Slider parameter={model.parameters.z} value={z} onChange={setZ} bare />
    </>
  );
}
