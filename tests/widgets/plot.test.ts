// @vitest-environment happy-dom
import { Chart } from 'chart.js';
import fc from 'fast-check';
import { h, render } from 'preact';
import { describe, expect, it } from 'vitest';
import { chartPosition, createDrawer } from '../../src/widgets/plot/chart.ts';
import { scalesOf } from '../../src/widgets/plot/scale.ts';
import { simplified } from '../../src/widgets/plot/simplified.ts';
import type { PlotSpec } from '../../src/widgets/plot/spec.ts';

const frame = { width: 656, height: 310, margin: { left: 40, right: 12, top: 34, bottom: 44 } };
const linear: PlotSpec = {
  x: { min: -6, max: 6, ticks: [-6, 0, 6], format: (x) => `x${x}` },
  y: { min: 0, max: 1, ticks: [0, 0.5, 1], format: (y) => `y${y}` },
  curves: [{ x: [-6, 0, 6], y: [0, 0.5, 1], stroke: 'fwd' }],
};
const logarithmic: PlotSpec = {
  ...linear,
  y: { min: 1e-12, max: 10, scale: 'log', ticks: [1e-12, 1e-6, 1], format: (y) => `y${y}` },
  curves: [{ x: [-6, 6], y: [1e-12, 10], stroke: 'grad', filled: true }],
};

/** The markup of a chart. */
function drawChart(...given: Parameters<ReturnType<typeof createDrawer>['draw']>): string {
  const drawer = createDrawer();
  const svg = markup(drawer.draw(...given));
  drawer.end();
  return svg;
}
function markup(marks: ReturnType<ReturnType<typeof createDrawer>['draw']>): string {
  const root = document.createElement('div');
  render(h('svg', null, marks), root);
  return root.innerHTML;
}

describe('scales', () => {
  it.each([
    ['linear', linear],
    ['logarithmic', logarithmic],
  ])('put a value where Chart.js puts it: %s', (_, spec) => {
    const { x, y } = scalesOf(spec, frame);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
        const at = -6 + 12 * share;
        const level = spec === linear ? share : 10 ** (-12 + 13 * share);
        const [left, top] = chartPosition(spec, frame, at, level);
        expect(x(at)).toBeCloseTo(left, 6);
        expect(y(level)).toBeCloseTo(top, 6);
      }),
      { numRuns: 20 },
    );
  });

  it('put it there also where the margins have no room for the labels at the ends', () => {
    const tight = { width: 296, height: 150, margin: { left: 28, right: 2, top: 2, bottom: 24 } };
    for (const spec of [linear, logarithmic])
      for (const [at, level] of [
        [-6, spec.y.min || 0],
        [3, 0.5],
        [6, 1],
      ] as const) {
        const { x, y } = scalesOf(spec, tight);
        const [left, top] = chartPosition(spec, tight, at, level);
        expect([x(at), y(level)]).toEqual([expect.closeTo(left, 6), expect.closeTo(top, 6)]);
      }
  });

  it('invert what they put', () => {
    for (const spec of [linear, logarithmic]) {
      const { x, y } = scalesOf(spec, frame);
      expect(x.invert(x(1.09))).toBeCloseTo(1.09, 9);
      expect(y.invert(y(0.25))).toBeCloseTo(0.25, 9);
    }
  });
});

describe('a simplified line', () => {
  it('passes every point it was given within the tolerance, and ends where it ended', () => {
    const line = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 2, maxLength: 80 });
    fc.assert(
      fc.property(line, (heights) => {
        const points = heights.flatMap((y, x) => [x, y]);
        const fewer = simplified(points, 2);
        expect(fewer.slice(0, 2)).toEqual(points.slice(0, 2));
        expect(fewer.slice(-2)).toEqual(points.slice(-2));
        for (let i = 0; i < points.length; i += 2) {
          const next = fewer.findIndex((x, at) => at % 2 === 0 && x >= points[i]!);
          const [x1, y1, x2, y2] = fewer.slice(Math.max(0, next - 2), Math.max(0, next - 2) + 4) as [
            number,
            number,
            number,
            number,
          ];
          const off =
            Math.abs((points[i]! - x1) * (y2 - y1) - (points[i + 1]! - y1) * (x2 - x1)) /
            Math.hypot(x2 - x1, y2 - y1);
          expect(off).toBeLessThanOrEqual(2 + 1e-9);
        }
      }),
    );
  });
});

describe('a chart drawn as SVG', () => {
  it('is the same text every time', () => {
    expect(drawChart(linear, frame)).toBe(drawChart(linear, frame));
  });

  it('leaves no chart of Chart.js behind', () => {
    drawChart(linear, frame);
    expect(Object.keys(Chart.instances)).toEqual([]);
  });

  it('draws curves through their points, in the colour of their role', () => {
    const { x, y } = scalesOf(linear, frame);
    // The one in the middle lies on the way from the first to the last.
    const points = [-6, 6].map((at, i) => `${x(at)} ${y(i)}`);
    expect(drawChart(linear, frame)).toContain(`stroke="var(--fwd)" stroke-width="2.25"`);
    for (const point of points) expect(drawChart(linear, frame)).toContain(point);
  });

  it('names every tick, and no other', () => {
    const ticks = [...drawChart(logarithmic, frame).matchAll(/class="tick">([^<]+)</g)].map(
      ([, text]) => text,
    );
    expect(ticks).toEqual(['x-6', 'x0', 'x6', 'y1e-12', 'y0.000001', 'y1']);
  });

  it('washes the area under a filled curve', () => {
    expect(drawChart(logarithmic, frame)).toContain('fill="var(--grad-wash)"');
  });

  it('is the same whether it is drawn first or after others of the plot', () => {
    const drawer = createDrawer();
    const band = { x: [-6, 6], low: [0.2, 0.4], high: [0.6, 0.8], stroke: 'grad' } as const;
    const charts = [linear, logarithmic, { ...linear, bands: [band] }, { ...linear, curves: [] }, linear];
    for (const spec of charts) expect(markup(drawer.draw(spec, frame))).toBe(drawChart(spec, frame));
    const wider = { ...frame, width: 700 };
    expect(markup(drawer.draw(linear, wider))).toBe(drawChart(linear, wider));
    drawer.end();
  });

  it('is the same whatever is drawn between its steps', () => {
    const two: PlotSpec = { ...linear, curves: [...linear.curves, ...logarithmic.curves] };
    const smaller = { ...frame, width: 300 };
    const expected = drawChart(two, frame);
    for (const between of [[frame], [smaller], [smaller, frame]])
      for (let before = 0; before < 5; before++) {
        const drawer = createDrawer();
        const steps = drawer.steps(two, frame);
        for (let i = 0; i < before; i++) steps.next();
        for (const other of between) drawer.draw(linear, other);
        let step = steps.next();
        while (!step.done) step = steps.next();
        expect(markup(step.value)).toBe(expected);
        drawer.end();
      }
  });

  it('leaves out a band of which float32 holds nothing', () => {
    const band = { x: [], low: [], high: [], stroke: 'grad' } as const;
    const paths = [...drawChart({ ...linear, bands: [band] }, frame).matchAll(/ d="([^"]*)"/g)];
    for (const [, d] of paths) expect(d).toMatch(/^M/);
  });

  it('fills a band between its two edges, under the curves', () => {
    const band = { x: [-6, 6], low: [0.2, 0.4], high: [0.6, 0.8], stroke: 'grad' } as const;
    const svg = drawChart({ ...linear, bands: [band] }, frame);
    const { x, y } = scalesOf(linear, frame);
    const filled = /<path d="([^"]+)" fill="color-mix\(in srgb, var\(--grad\) 14%, transparent\)"/.exec(svg);
    const corners = [0.2, 0.4, 0.6, 0.8].map(
      (level, i) => `${x(i % 2 ? 6 : -6)} ${Math.round(y(level) * 10) / 10}`,
    );
    for (const corner of corners) expect(filled?.[1]).toContain(corner);
    expect(svg.indexOf('color-mix')).toBeLessThan(svg.indexOf('var(--fwd)'));
  });

  it('needs no id, so that drawings on one page cannot clash', () => {
    expect(drawChart(linear, frame)).not.toMatch(/\sid=|url\(/);
  });

  it('escapes what a label contains', () => {
    const hostile = { ...linear, x: { ...linear.x, format: () => '<script>"&' } };
    expect(drawChart(hostile, frame)).toContain('&lt;script&gt;"&amp;');
  });
});
