import { h } from 'preact';
import { expect, it } from 'vitest';
import { joined } from '../../src/widgets/plot/joined.ts';
import type { Mark } from '../../src/widgets/plot/SvgContext.ts';

const line = (d: string, stroke: string, more = {}): Mark =>
  h('path', { d, fill: 'none', stroke, ...more }) as Mark;
const drawn = (marks: readonly Mark[]) => marks.map(({ type, props }) => [type, props['d'], props['stroke']]);

it('strokes that follow each other with the same pen are one path', () => {
  const marks = [
    line('M0 0L1 0', 'ink'),
    line('M0 1L1 1', 'ink'),
    line('M0 2L1 2', 'ink'),
    line('M0 0L0 9', 'red'),
  ];
  const given = drawn(marks);
  expect(drawn(joined(marks))).toEqual([
    ['path', 'M0 0L1 0M0 1L1 1M0 2L1 2', 'ink'],
    ['path', 'M0 0L0 9', 'red'],
  ]);
  expect(drawn(marks)).toEqual(given);
});

it('what differs in more than its way, is filled, or has something between, stays apart', () => {
  const area = h('path', { d: 'M0 0h1v1Z', fill: 'ink' }) as Mark;
  const marks = [
    line('M0 0L1 0', 'ink'),
    line('M0 1L1 1', 'ink', { opacity: 0.5 }),
    area,
    area,
    line('M0 2L1 2', 'ink'),
    h('text', { x: 1 }, '1') as Mark,
    line('M0 3L1 3', 'ink'),
  ];
  expect(joined(marks)).toEqual(marks);
});
