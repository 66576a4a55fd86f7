import type { PlotSpec } from './spec.ts';

interface Scale {
  getPixelForValue(value: number): number;
  /** Where zero is, or the edge that is nearest to it. */
  getBasePixel(): number;
}

/** What is needed of a chart that has been laid out. */
interface LaidOut {
  readonly ctx: CanvasRenderingContext2D;
  readonly scales: Readonly<Record<string, Scale>>;
  readonly chartArea: Readonly<Record<'left' | 'top' | 'width' | 'height', number>>;
}

/**
 * Draws areas, which belong under the lines: washes between a curve and zero, bands between two edges. Chart.js has a
 * plugin for them, which takes each edge for a line of its own, with a point for every value.
 */
export function drawAreas({ ctx, scales, chartArea }: LaidOut, { curves, bands = [] }: PlotSpec): void {
  const [x, y] = [scales['x']!, scales['y']!];
  const edge = (at: ArrayLike<number>, values: ArrayLike<number>) =>
    Array.from(at, (each, i) => [x.getPixelForValue(each), y.getPixelForValue(values[i]!)] as const);
  const fill = (outline: readonly (readonly [number, number])[], colour: string) => {
    if (outline.length === 0) return;
    ctx.beginPath();
    outline.forEach(([px, py], i) => {
      if (i === 0) ctx.moveTo(px, py);
      else ctx.lineTo(px, py);
    });
    ctx.closePath();
    ctx.fillStyle = colour;
    ctx.fill();
  };
  ctx.save();
  ctx.beginPath();
  ctx.rect(chartArea.left, chartArea.top, chartArea.width, chartArea.height);
  ctx.clip();
  for (const { x: at, low, high, stroke } of bands)
    fill(
      [...edge(at, high), ...edge(at, low).reverse()],
      `color-mix(in srgb, var(--${stroke}) 14%, transparent)`,
    );
  for (const { x: at, y: values, stroke, filled } of curves) {
    if (!filled || at.length === 0) continue;
    const line = edge(at, values);
    const zero = y.getBasePixel();
    fill([[line[0]![0], zero], ...line, [line.at(-1)![0], zero]], `var(--${stroke}-wash)`);
  }
  ctx.restore();
}
