import { expect, it } from 'vitest';
import { joined } from '../../src/widgets/plot/joined.ts';
import { SvgContext } from '../../src/widgets/plot/SvgContext.ts';

const strokes = (context: SvgContext) =>
  joined(context.marks).map(({ type, props }) => [type, props['d'], props['stroke']]);

/** A line across, as a chart draws it. */
function line(context: SvgContext, y: number, pen: Partial<Record<'strokeStyle' | 'globalAlpha', unknown>>) {
  Object.assign(context, pen);
  context.beginPath();
  context.moveTo(0, y);
  context.lineTo(9, y);
  context.stroke();
}

it('strokes that follow each other with the same pen are one path', () => {
  const context = new SvgContext(100, 100);
  for (const y of [0, 1, 2]) line(context, y, { strokeStyle: 'ink' });
  line(context, 3, { strokeStyle: 'red' });
  expect(strokes(context)).toEqual([
    ['path', 'M0 0L9 0M0 1L9 1M0 2L9 2', 'ink'],
    ['path', 'M0 3L9 3', 'red'],
  ]);
  expect(context.marks).toHaveLength(4);
});

it('what differs in more than its way, is filled, or has something between, stays apart', () => {
  const context = new SvgContext(100, 100);
  line(context, 0, { strokeStyle: 'ink' });
  line(context, 1, { globalAlpha: 0.5 });
  context.beginPath();
  context.rect(0, 0, 9, 9);
  context.fill();
  context.fill();
  line(context, 2, {});
  context.fillText('1', 0, 0);
  line(context, 3, {});
  expect(joined(context.marks)).toEqual(context.marks);
});
