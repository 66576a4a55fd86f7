import { significant } from '../../parameters/index.ts';
import { Arrow, Drawing, Label, type ViewProps } from '../../widgets/index.ts';
import { decimals } from './decimals.ts';
import type figure from './model.ts';

const sizes = { wide: { width: 952, height: 196 }, narrow: { width: 320, height: 176 } };
const TOP = 36;
const BELOW = 24;

/** Written out in full where there is room for all its zeros. */
function written(height: number, wide: boolean): string {
  const full = decimals(height);
  return wide || full.length < 34 ? full : significant(height, 1);
}

export const View = ({ data: { sizes: gradients } }: ViewProps<typeof figure>) => (
  <Drawing sizes={sizes}>
    {({ layout, width, height }) => {
      const wide = layout === 'wide';
      const count = gradients.length;
      const pitch = (width - 12) / count;
      const base = height - BELOW;
      const full = base - TOP;
      const x = (layer: number) => (layer - 0.5) * pitch + 2;
      const bar = Math.min(12, pitch * 0.5);
      const heights = gradients.map((size) => (full * size) / gradients.at(-1)!);
      const step = count > 40 ? 10 : 5;
      // Before the last bar, and over the one beside it.
      const way = x(count) - 160;
      // Two layers on a phone leave the words no room between them.
      const left = x(1) - (count < 3 ? 50 : 4);
      const named = heights.map((_, i) => i).filter((i) => i > 0 && i % step === 0 && i < count - 1);
      return (
        <>
          <path
            class="baseline"
            d={`M0 ${base}H${width}${heights.map((_, i) => `M${x(i + 1)} ${base}v4`).join('')}`}
          />
          <path
            class="dot-grad"
            d={heights.map((high, i) => `M${x(i + 1) - bar / 2} ${base}v${-high}h${bar}v${high}z`).join('')}
          />
          <Label x={x(1) - 4} y={base + 18} text={wide ? 'layer 1' : '1'} class="tick" />
          {named.map((layer) => (
            <Label key={layer} x={x(layer)} y={base + 18} anchor="middle" text={`${layer}`} class="tick" />
          ))}
          <Label
            x={x(count) + bar / 2}
            y={base + 18}
            anchor="end"
            text={`${wide ? 'layer ' : ''}${count}`}
            class="tick"
          />
          <line class="leader" x1={x(1)} x2={x(1)} y1={TOP + 40} y2={base - 2} />
          <Label x={left} y={TOP + 14} text="Layer 1 is drawn to scale too." />
          <Label
            x={left}
            y={TOP + 32}
            text={`Its bar is ${written(heights[0]!, wide)} px tall.`}
            class="secondary"
          />
          <Label x={x(count) + bar / 2} y={14} anchor="end" text="the error enters here" class="c-grad" />
          <Arrow from={[x(count), 19]} to={[x(count), TOP - 3]} class="s-grad" />
          {wide && (
            <>
              <Label x={way - 134} y={base - 44} anchor="end" text="and travels this way" class="c-grad" />
              <Arrow from={[way, base - 48]} to={[way - 124, base - 48]} class="s-grad" />
            </>
          )}
        </>
      );
    }}
  </Drawing>
);
