import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { Probe } from '../../src/widgets/plot/Probe.tsx';
import { scalesOf } from '../../src/widgets/plot/scale.ts';

const linear = (min: number, max: number) => ({
  min,
  max,
  scale: 'linear' as const,
  ticks: [],
  format: String,
});
const scales = scalesOf(
  { x: linear(-6, 6), y: linear(0, 1) },
  { width: 140, height: 120, margin: { left: 10, right: 10, top: 10, bottom: 10 } },
);

/** Where the tangent begins and ends, in the units of the axes. */
function tangent(x: number, y: number, slope: number) {
  const line = /<line class="s-grad"([^>]*)>/.exec(
    renderToString(<Probe {...{ scales, x, y, slope }} tone="fwd" />),
  )![1]!;
  const at = (name: string) => Number(new RegExp(`${name}="([^"]+)"`).exec(line)![1]);
  return [
    [scales.x.invert(at('x1')), scales.y.invert(at('y1'))],
    [scales.x.invert(at('x2')), scales.y.invert(at('y2'))],
  ] as const;
}

describe('the tangent at the reader’s place', () => {
  it('reaches 2 to each side, along its slope', () => {
    const [from, to] = tangent(1, 0.5, 0.1);
    expect(from[0]).toBeCloseTo(-1);
    expect(from[1]).toBeCloseTo(0.3);
    expect(to[0]).toBeCloseTo(3);
    expect(to[1]).toBeCloseTo(0.7);
  });

  it('ends at the sides of the plot, and still on its line', () => {
    const [from, to] = tangent(5, 0.5, 0.1);
    expect(from[0]).toBeCloseTo(3);
    expect(to[0]).toBeCloseTo(6);
    expect(to[1]).toBeCloseTo(0.6);
    expect(tangent(-6, 0.5, 0.1)[0]).toEqual([expect.closeTo(-6), expect.closeTo(0.5)]);
  });
});
