import { expect, it, vi } from 'vitest';
import { createDrawer } from '../../src/widgets/plot/chart.ts';

// Chart.js looks for Path2D once, while it loads.
vi.hoisted(() => Object.assign(globalThis, { Path2D: class {} }));

it('draws curves where the browser has Path2D, whose paths cannot be read back', () => {
  const axis = { min: 0, max: 1, ticks: [], format: String };
  const frame = { width: 100, height: 100, margin: { left: 0, right: 0, top: 0, bottom: 0 } };
  const curve = { x: [0, 0.25, 1], y: [0, 0.5, 1], stroke: 'fwd' } as const;
  const marks = createDrawer().draw({ x: axis, y: axis, curves: [curve] }, frame);
  expect(JSON.stringify(marks)).toContain('25 50L100 0');
});
