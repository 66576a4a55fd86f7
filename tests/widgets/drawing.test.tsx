import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { Drawing } from '../../src/widgets/index.ts';

const built = (wide: { width: number; height: number }, narrow: typeof wide) =>
  renderToString(<Drawing sizes={{ wide, narrow }}>{({ layout }) => <title>{layout}</title>}</Drawing>);

it('a drawing is built for wide screens and for narrow ones', () => {
  const drawn = built({ width: 600, height: 100 }, { width: 300, height: 100 });
  expect(drawn.match(/<svg class="[^"]*"/g)).toEqual([
    '<svg class="drawing wide-only"',
    '<svg class="drawing narrow-only"',
  ]);
});

it('one that is the same on both is built once', () => {
  const size = { width: 300, height: 100 };
  expect(built(size, size).match(/<svg class="[^"]*"/g)).toEqual(['<svg class="drawing"']);
});
