import { fixed, significant } from '../../parameters/index.ts';
import {
  Arrow,
  Label,
  Plot,
  type PlotSpec,
  plotSizes,
  type Scales,
  Slider,
  Surface,
  type ViewProps,
} from '../../widgets/index.ts';
import { Minima, type PartProps, Plateau, PlateauWords } from './Ground.tsx';
import { curve, type Place, RANGE } from './landscape.ts';
import type figure from './model.ts';

const sizes = plotSizes(350, 330, 30);
const spec: PlotSpec = {
  x: { ...RANGE, ticks: [-4, -2, 0, 2, 4, 6, 8], format: (w: number) => fixed(w, 0) },
  y: { min: 0.14, max: 0.48, ticks: [0.2, 0.3, 0.4], format: String },
  curves: [{ x: curve.map(({ w }) => w), y: curve.map(({ loss }) => loss), stroke: 'ink' }],
};

/** Length of the gradient's arrow: px for each unit of slope, and at most. */
const arrows = {
  wide: { pxPerUnit: 640, longest: 116 },
  narrow: { pxPerUnit: 320, longest: 58 },
};
/** Room for the gradient's number, in px. */
const WORDS = 122;
/** A shorter arrow would be all head. */
const SHORTEST = 10;

/** Round a step: a ring 7 px wide, from its left all but round. */
const ring = (x: number, y: number) => `M${(x - 3.5).toFixed(1)} ${y.toFixed(1)}a3.5 3.5 0 1 1 0 .01z`;

const inside = ({ w }: Place) => w >= RANGE.min && w <= RANGE.max;

/** The gradient at a place: level with it, uphill. */
function Gradient({ scales: { x, y, area }, layout, place }: PartProps & { place: Place }) {
  const [px, py] = [x(place.w), y(place.loss)];
  const { pxPerUnit, longest } = arrows[layout];
  const length = Math.min(longest, pxPerUnit * Math.abs(place.gradient));
  const side = Math.sign(place.gradient);
  const left = place.w < 2;
  return (
    <>
      {length >= SHORTEST && (
        <Arrow from={[px + 9 * side, py]} to={[px + side * (9 + length), py]} class="s-grad" width={2} />
      )}
      <circle class="point-grad" cx={px} cy={py} r={5} />
      <Label
        x={left ? Math.max(area.left + WORDS, px - 12) : Math.min(area.right - WORDS, px + 6)}
        y={left ? py + 22 : py - 44}
        anchor={left ? 'end' : 'start'}
        text={`gradient ${significant(place.gradient, 2)}`}
        class="c-grad b"
        halo
      />
    </>
  );
}

/** Where a step too large has gone. */
function Outside({ scales: { area }, place }: { scales: Scales; place: Place }) {
  const right = place.w > RANGE.max;
  return (
    <Label
      x={right ? area.right : area.left + 8}
      y={area.top + 34}
      anchor={right ? 'end' : 'start'}
      text={right ? `*w* = ${fixed(place.w, 1)} →` : `← *w* = ${fixed(place.w, 1)}`}
      class="c-grad b"
      halo
    />
  );
}

interface PathProps extends PartProps {
  path: readonly Place[];
  step: number;
}

function Path({ scales, layout, path, step }: PathProps) {
  const { x, y } = scales;
  const [start, now] = [path[0]!, path[step]!];
  return (
    <>
      <path
        class="point-open thin"
        d={path
          .slice(1, step)
          .filter(inside)
          .map(({ w, loss }) => ring(x(w), y(loss)))
          .join('')}
      />
      <circle class="probe-ring" cx={x(start.w)} cy={y(start.loss)} r={16} />
      <circle class="probe-point" cx={x(start.w)} cy={y(start.loss)} r={7} />
      <Label
        x={Math.min(scales.area.right - 44, Math.max(scales.area.left + 50, x(start.w)))}
        y={y(start.loss) - 22}
        anchor="middle"
        text={`start *w* = ${fixed(start.w, 2)}`}
        class="b"
        halo
      />
      {inside(now) ? (
        <Gradient scales={scales} layout={layout} place={now} />
      ) : (
        <Outside scales={scales} place={now} />
      )}
    </>
  );
}

export function View({ model, data: { path }, values, set }: ViewProps<typeof figure>) {
  const setStart = (value: number) => set('start', value);
  return (
    <>
      <Plot spec={spec} sizes={sizes} ground={Plateau}>
        {(scales, { layout }) => (
          <>
            <PlateauWords scales={scales} layout={layout} />
            <Minima scales={scales} layout={layout} />
            <Path scales={scales} layout={layout} path={path} step={values.step} />
            <Label x={scales.area.left} y={16} text="loss" class="axis-title" />
            <Label
              x={scales.area.right}
              y={scales.area.bottom + 40}
              anchor="end"
              text="*w*, the weight"
              class="axis-title"
            />
            <Surface scales={scales} onPoint={setStart} />
          </>
        )}
      </Plot>
      <Slider parameter={model.parameters.start} value={values.start} onChange={setStart} bare />
    </>
  );
}
