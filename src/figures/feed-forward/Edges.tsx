import { fixed } from '../../parameters/index.ts';
import { Arrow, Label, toneClass, type ViewProps } from '../../widgets/index.ts';
import { compact } from './compact.ts';
import type { Positions } from './geometry.ts';
import type figure from './model.ts';
import type { Edge, Unit } from './model.ts';

type Data = ViewProps<typeof figure>['data'];

interface EdgeProps {
  edge: Edge;
  from: readonly [number, number];
  to: readonly [number, number];
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
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    // Nearer to where the edges come from they stand apart; going back, their heads are there.
    const along = back ? 0.5 : Math.max(at.radius + 24, (to[0] - from[0]) * 0.34) / length;
    return {
      edge,
      from,
      label: [from[0] + (to[0] - from[0]) * along, from[1] + (to[1] - from[1]) * along] as const,
      key: `${unit.layer}.${index}`,
    };
  });
  return (
    <>
      {places.map(({ edge, from, key }) =>
        back ? (
          <g key={key}>
            <EdgeLine edge={edge} from={from} to={to} data={data} />
            <Arrow
              from={to}
              to={[
                from[0] +
                  ((to[0] - from[0]) * (at.radius + 2)) / Math.hypot(to[0] - from[0], to[1] - from[1]),
                from[1] +
                  ((to[1] - from[1]) * (at.radius + 2)) / Math.hypot(to[0] - from[0], to[1] - from[1]),
              ]}
              class="s-grad"
              width={1}
            />
          </g>
        ) : (
          <EdgeLine key={key} edge={edge} from={from} to={to} data={data} />
        ),
      )}
      {roomy &&
        places.map(({ edge, label: [x, y], key }) => (
          <g key={key}>
            <rect class="paper" x={x - 16} y={y - 8} width={32} height={16} />
            <Label
              x={x}
              y={y + 4}
              anchor="middle"
              text={back ? compact(edge.gradient) : fixed(edge.weight, 1)}
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
