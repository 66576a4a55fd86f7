import { activations } from '../../kernel/index.ts';
import { significant } from '../../parameters/index.ts';
import { Label, type Scales, type ViewProps } from '../../widgets/index.ts';
import type figure from './model.ts';

type Data = ViewProps<typeof figure>['data'];

/** Where the bars stand, in px from the drawing's top. */
const TOP = 28;
const BASE = 104;

/** One bar a layer: the size of its factor, under the ceiling that the sigmoid's slope sets for this weight. */
export function Factors({ scales, data: { factors, weight } }: { scales: Scales; data: Data }) {
  const { left, right } = scales.area;
  const ceiling = Math.abs(weight) * activations.sigmoid.largestSlope.slope;
  const width = Math.max(1, (scales.x(2) - scales.x(1)) * 0.62);
  const height = (factor: number) => (ceiling === 0 ? 0 : ((BASE - TOP) * Math.abs(factor)) / ceiling);
  const bar = (factor: number, index: number) =>
    `M${scales.x(index + 1) - width / 2} ${BASE}v${-height(factor)}h${width}V${BASE}z`;
  return (
    <g>
      <Label x={left} y={14} text="factor contributed by each layer" class="c-grad b" />
      <line class="lim" x1={left} x2={right} y1={TOP} y2={TOP} />
      <Label
        x={left - 8}
        y={TOP + 4}
        anchor="end"
        text={ceiling ? significant(ceiling, 2) : ''}
        class="tick c-lim b"
      />
      <Label x={left - 8} y={BASE + 4} anchor="end" text="0" class="tick" />
      <line class="axis-line" x1={left} x2={right} y1={BASE} y2={BASE} />
      <path class="dot-grad" d={factors.map(bar).join('')} />
    </g>
  );
}
