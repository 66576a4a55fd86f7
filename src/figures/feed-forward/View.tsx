import { fixed, significant } from '../../parameters/index.ts';
import { Arriving, Drawing, Label, plainKey, type ViewProps } from '../../widgets/index.ts';
import { compact } from './compact.ts';
import { Edges } from './Edges.tsx';
import { type Positions, positionsOf, sizes } from './geometry.ts';
import { Key } from './Key.tsx';
import type figure from './model.ts';
import { layerName } from './model.ts';
import type { Unit } from './units.ts';

type Props = ViewProps<typeof figure>;

const level = (activation: number) => Math.round(10 * Math.min(1, Math.abs(activation)));

/** The unit that an arrow key leads to: up and down within a layer, left and right between layers. */
function neighbour(layers: Props['data']['layers'], { layer, index }: Unit, key: string): Unit | undefined {
  const sideways = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
  const along = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  if (sideways === 0 && along === 0) return undefined;
  const column = layers[layer + sideways];
  if (!column) return undefined;
  return column[Math.max(0, Math.min(index + along, column.length - 1))];
}

interface NodeProps {
  unit: Unit;
  at: Positions;
  data: Props['data'];
  onSelect: (unit: Unit) => void;
}

function Node({ unit, at, data, onSelect }: NodeProps) {
  const [x, y] = at.of(unit.layer, unit.index);
  const selected = unit === data.selected;
  const gradients = data.show === 'gradients';
  const name = `${layerName(unit.layer, data.layers.length)}, unit ${unit.index + 1}`;
  const words = gradients
    ? `gradient ${significant(unit.gradient)}`
    : `activation ${fixed(unit.activation, 2)}`;
  const fill = level(unit.activation);
  return (
    <g
      class="unit"
      role="radio"
      aria-checked={selected}
      aria-label={`${name}: ${words}`}
      tabindex={selected ? 0 : -1}
      data-unit={`${unit.layer}.${unit.index + 1}`}
      onClick={() => onSelect(unit)}
    >
      <circle class="unit-hit" cx={x} cy={y} r={22} />
      {selected && <circle class="ring" cx={x} cy={y} r={at.radius + 5} />}
      <circle class={gradients ? 'node-grad' : `node act-${fill}`} cx={x} cy={y} r={at.radius} />
      <Label
        x={x}
        y={y + 4}
        anchor="middle"
        text={gradients ? compact(unit.gradient) : fixed(unit.activation, 2)}
        class={`num small ${gradients ? 'c-grad' : `act-ink-${fill}`}`}
      />
    </g>
  );
}

export function View({ data, set }: Props) {
  const select = (unit: Unit) => {
    set('layer', unit.layer);
    set('unit', unit.index + 1);
  };
  const walk = (event: KeyboardEvent) => {
    const next = neighbour(data.layers, data.selected, plainKey(event));
    if (!next) return;
    event.preventDefault();
    select(next);
    const drawing = event.currentTarget as SVGElement;
    drawing.querySelector<SVGElement>(`[data-unit="${next.layer}.${next.index + 1}"]`)?.focus();
  };
  return (
    <>
      <Drawing sizes={sizes} role="group">
        {(size) => {
          const at = positionsOf(data.layers, size);
          return (
            <g role="radiogroup" aria-label="Units of the network" onKeyDown={walk}>
              {data.layers.map((_units, layer) => (
                <Label
                  key={layerName(layer, data.layers.length)}
                  x={at.of(layer, 0)[0]}
                  y={14}
                  anchor="middle"
                  text={layerName(layer, data.layers.length)}
                  class="secondary"
                />
              ))}
              <Arriving>
                <Edges data={data} at={at} />
              </Arriving>
              {data.layers.map((units, layer) => (
                <Arriving key={layer}>
                  {units.map((unit) => (
                    <Node key={unit.index} unit={unit} at={at} data={data} onSelect={select} />
                  ))}
                </Arriving>
              ))}
              {data.show === 'gradients' && (
                <Label
                  x={size.width}
                  y={30}
                  anchor="end"
                  text={`targets ${data.targets.join(', ')}`}
                  class="secondary"
                />
              )}
            </g>
          );
        }}
      </Drawing>
      <Key data={data} />
    </>
  );
}
