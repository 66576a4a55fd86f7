import { fixed } from '../../parameters/index.ts';
import {
  Arrow,
  between,
  Label,
  type Point,
  toneClass,
  towards,
  type ViewProps,
} from '../../widgets/index.ts';
import { compact } from './compact.ts';
import type { Positions } from './geometry.ts';
import type figure from './model.ts';
import type { Edge, Unit } from './units.ts';

type Data = ViewProps<typeof figure>['data'];

interface EdgeProps {
  edge: Edge;
  from: Point;
  to: Point;
  data: Data;
}

const strokeOf = (weight: number) => (weight < 0 ? 's-wneg' : 's-wpos');
/** Stroke of a weight, in px, up to a size of 2. */
const widthOf = (weight: number) => 0.6 + 2 * Math.min(2, Math.abs(weight));

/** An edge by its weight; going back, by its share of the largest gradient. */
function EdgeLine({ edge, from: [x1, y1], to: [x2, y2], data }: EdgeProps) {
  const back = data.show === 'gradients';
  const share = data.largestWeightGradient > 0 ? Math.abs(edge.gradient) / data.largestWeightGradient : 0;
  return (
    <line
      class={back ? 's-grad' : strokeOf(edge.weight)}
      stroke-width={back ? 0.4 + 4 * share : widthOf(edge.weight)}
      x1={x1}
      y1={y1}
      x2={x2}
      y2={y2}
    />
  );
}

/** Columns nearer to each other than this, in px, leave the numbers to the equation. */
const ROOM = 80;

/** The edges into the selected unit, in full, with their numbers near the units they come from. */
function Incoming({ unit, at, data }: { unit: Unit; at: Positions; data: Data }) {
  const to = at.of(unit.layer, unit.index);
  const back = data.show === 'gradients';
  const roomy = to[0] - at.of(unit.layer - 1, 0)[0] > ROOM;
  const places = unit.incoming.map((edge, index) => {
    const from = at.of(unit.layer - 1, index);
    const dx = to[0] - from[0];
    // Nearer to where the edges come from they stand apart; going back, their heads are there.
    const along = back ? 0.5 : Math.max(at.radius + 20, 0.34 * dx) / dx;
    return {
      edge,
      from,
      label: between(from, to, along),
      key: `${unit.layer}.${index}`,
    };
  });
  return (
    <>
      {places.map(({ edge, from, key }) => (
        <g key={key}>
          <EdgeLine edge={edge} from={from} to={to} data={data} />
          {back && <Arrow from={to} to={towards(from, to, at.radius + 2)} class="s-grad" width={1} />}
        </g>
      ))}
      {roomy &&
        places.map(({ edge, label: [x, y], key }) => (
          <g key={key}>
            <rect class="paper" x={x - 19} y={y - 8} width={38} height={16} />
            <Label
              x={x}
              y={y + 4}
              anchor="middle"
              text={back ? compact(edge.gradient) : fixed(edge.weight, 2)}
              class={`num small ${back ? 'c-grad' : toneClass('weight', edge.weight)}`}
            />
          </g>
        ))}
    </>
  );
}

/** All edges: those into the selected unit stand out, the rest steps back. */
export function Edges({ data, at }: { data: Data; at: Positions }) {
  return (
    <>
      <g class="stepped-back">
        {data.layers.flatMap((units) =>
          units
            .filter((unit) => unit !== data.selected)
            .flatMap((unit) =>
              unit.incoming.map((edge, index) => (
                <EdgeLine
                  key={`${unit.layer}.${unit.index}.${index}`}
                  edge={edge}
                  from={at.of(unit.layer - 1, index)}
                  to={at.of(unit.layer, unit.index)}
                  data={data}
                />
              )),
            ),
        )}
      </g>
      <Incoming unit={data.selected} at={at} data={data} />
    </>
  );
}
