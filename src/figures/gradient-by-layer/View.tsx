import { useMemo } from 'preact/hooks';
import {
  countTicks,
  Label,
  Plot,
  type PlotSizes,
  type PlotSpec,
  powersAxis,
  type Scales,
  type ViewProps,
} from '../../widgets/index.ts';
import type figure from './model.ts';
import { ratioInWords, type Series } from './model.ts';

type Data = ViewProps<typeof figure>['data'];

const sizes: PlotSizes = {
  wide: { width: 952, height: 420, margin: { left: 52, right: 16, top: 30, bottom: 44 } },
  narrow: { width: 320, height: 380, margin: { left: 44, right: 10, top: 30, bottom: 44 } },
};
/** What float32 can hold, as powers of ten: smaller is zero, larger infinite. */
const [SMALLEST, LARGEST] = [-46, 39];
const LINE = 17;
/** About how wide a name with its number is. */
const NAME = 130;

const held = (value: number) => value > 0 && Number.isFinite(value);

/** The sizes shown, as far as float32 can hold them. */
function sizesAxis({ series }: Data) {
  const all = series.flatMap(({ low, high }) => [...low, ...high]).filter(held);
  return powersAxis(
    Math.max(SMALLEST, Math.log10(Math.min(1e-3, ...all))),
    Math.min(LARGEST, Math.log10(Math.max(1, ...all))),
  );
}

/** A line through the layers whose sizes float32 holds. */
function lineOf(name: Series['name'], sizes: readonly number[]) {
  const layers = sizes.map((_, i) => i).filter((i) => held(Math.fround(sizes[i]!)));
  return {
    x: layers.map((i) => i + 1),
    y: layers.map((i) => sizes[i]!),
    stroke: `cat-${name}` as const,
  };
}

/** What theory predicts, from the last layer's median on. */
const predictionOf = ({ name, median, predicted }: Series) => ({
  ...lineOf(
    name,
    predicted.map((share) => share * median.at(-1)!),
  ),
  reference: true,
});

/** Where most seeds lie, as far as float32 holds them. */
function bandOf({ name, low, high }: Series) {
  const layers = low.map((_, i) => i).filter((i) => held(low[i]!) && held(high[i]!));
  return {
    x: layers.map((i) => i + 1),
    low: layers.map((i) => low[i]!),
    high: layers.map((i) => high[i]!),
    stroke: `cat-${name}` as const,
  };
}

function specOf(data: Data, depth: number): PlotSpec {
  return {
    x: { min: 1, max: depth, ticks: countTicks(depth), format: String },
    y: sizesAxis(data),
    curves: data.series.flatMap((each) => [
      lineOf(each.name, each.median),
      ...(data.measured === 'delta' ? [predictionOf(each)] : []),
    ]),
    // One seed has no spread, and a finger that drags has no time for it.
    bands: data.seeds > 1 ? data.series.map(bandOf) : [],
  };
}

interface NamesProps {
  scales: Scales;
  data: Data;
  guess: number | undefined;
}

/**
 * The names at the first layer, pushed apart where lines lie on each other: each over its line for as long as it is, or
 * where that climbs too steeply, beside its foot. With them is the reader's guess for the tanh network, and its ring.
 */
function Names({ scales: { x, y, area }, data, guess }: NamesProps) {
  const names = data.series.map((each) => {
    const { median } = each;
    // What is no longer finite has grown beyond all.
    const level = (layer: number) => Math.min(area.bottom, Math.max(area.top, y(median[layer]!))) || area.top;
    const foot = level(0);
    const under = Math.min(median.length - 1, Math.ceil(NAME / (x(2) - area.left)));
    const climbs = held(median[0]!) ? ((foot - level(under)) * NAME) / (x(under + 1) - area.left) : 0;
    const steep = climbs > 2 * LINE;
    return {
      text: `${each.label} ${ratioInWords(each)}`,
      class: `c-cat-${each.name} b`,
      left: (at: number) => area.left + 8 + (steep ? ((foot - at + LINE) * NAME) / climbs : 0),
      y: steep ? foot : foot - Math.max(0, climbs) - 8,
    };
  });
  const tanh = data.series.find(({ name }) => name === 'tanh');
  const guessed =
    guess !== undefined && tanh ? Math.min(area.bottom, y(guess * tanh.median.at(-1)!)) : undefined;
  if (guessed !== undefined)
    names.push({ text: 'your guess', class: 'c-cat-tanh', left: () => x(1) + 14, y: guessed + 4 });
  const placed = names.sort((a, b) => b.y - a.y);
  placed.forEach((label, i) => {
    label.y = Math.min(label.y, (placed[i - 1]?.y ?? Infinity) - LINE);
  });
  placed.forEach((label, i) => {
    label.y = Math.max(label.y, area.top + LINE * (placed.length - i));
  });
  return (
    <>
      {guessed !== undefined && (
        <g class="c-cat-tanh">
          <circle class="guess" cx={x(1)} cy={guessed} r={6.5} />
        </g>
      )}
      {placed.map(({ text, class: classes, left, y: at }) => (
        <Label key={classes} x={left(at)} y={at} text={text} class={classes} halo />
      ))}
    </>
  );
}

export function View({ data, values, veiled = false, guess }: ViewProps<typeof figure>) {
  const depth = data.series[0]?.median.length ?? values.depth;
  // Chart and labels follow the data; while those are on their way, a drag costs nothing here.
  const shown = useMemo(() => specOf(data, depth), [data]);
  const spec = veiled ? { ...shown, curves: [], bands: [] } : shown;
  return (
    <Plot spec={spec} sizes={sizes}>
      {(scales, { layout }) => (
        <>
          <Label
            x={scales.area.left}
            y={14}
            text={layout === 'wide' ? 'size of the gradient at each layer' : 'size of the gradient'}
            class="secondary"
          />
          {layout === 'wide' && (
            <Label
              x={scales.area.right}
              y={14}
              anchor="end"
              text="← the gradient enters here"
              class="c-grad"
            />
          )}
          {veiled ? (
            <Label
              x={(scales.area.left + scales.area.right) / 2}
              y={(scales.area.top + scales.area.bottom) / 2}
              anchor="middle"
              text="Guess above, and the lines are drawn."
              class="secondary"
              halo
            />
          ) : (
            <Names scales={scales} data={data} guess={guess} />
          )}
          <Label
            x={scales.area.right}
            y={scales.area.bottom + 40}
            anchor="end"
            text="layer (the output is on the right)"
            class="axis-title"
          />
        </>
      )}
    </Plot>
  );
}
