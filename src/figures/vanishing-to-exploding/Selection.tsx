import { plainKey, type ViewProps } from '../../widgets/index.ts';
import type figure from './model.ts';

const SIZE = 17;
/** What an arrow key moves, and which way. */
const keys: Readonly<Record<string, readonly ['gain' | 'depth', number]>> = {
  ArrowRight: ['gain', 1],
  ArrowLeft: ['gain', -1],
  ArrowUp: ['depth', 1],
  ArrowDown: ['depth', -1],
};

interface SelectionProps extends Pick<ViewProps<typeof figure>, 'model' | 'values' | 'set'> {
  x: number;
  y: number;
}

/** The ring about the chosen cell; with the focus, arrow keys walk over the map. */
export const Selection = ({ model, values, set, x, y }: SelectionProps) => (
  <g
    class="selection"
    tabindex={0}
    role="slider"
    aria-label="Chosen cell; arrow keys walk over the map"
    aria-valuemin={0}
    aria-valuemax={model.parameters.gain.position(model.parameters.gain.max)}
    aria-valuenow={model.parameters.gain.position(values.gain)}
    aria-valuetext={`gain ${values.gain}, depth ${values.depth}`}
    onKeyDown={(event) => {
      const move = keys[plainKey(event)];
      if (!move) return;
      event.preventDefault();
      const [name, distance] = move;
      const parameter = model.parameters[name];
      set(name, parameter.at(parameter.position(values[name]) + distance));
    }}
  >
    <rect class="selection-rim" x={x - SIZE / 2} y={y - SIZE / 2} width={SIZE} height={SIZE} rx={2} />
    <rect class="selection-ring" x={x - SIZE / 2} y={y - SIZE / 2} width={SIZE} height={SIZE} rx={2} />
  </g>
);
