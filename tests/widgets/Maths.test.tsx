// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { Maths, SvgMaths } from '../../src/widgets/Maths.tsx';

const html = (node: Parameters<typeof render>[0]) => {
  const place = document.createElement('div');
  render(node, place);
  return place.innerHTML;
};

describe('words with maths in them', () => {
  it('set variables in italics, subscripts low and primes high', () => {
    expect(html(<Maths text="at *x*_1 and *σ*′(*z*)" />)).toBe(
      'at <i class="mi">x</i><sub>1</sub> and <i class="mi">σ</i><span class="prime">′</span>(<i class="mi">z</i>)',
    );
  });

  it('come back to the line after a subscript in a drawing', () => {
    expect(html(<SvgMaths text="*w*_1 = 2" />)).toBe(
      '<tspan class="mi">w</tspan><tspan class="sub" dy="4">1</tspan><tspan dy="-4"> = 2</tspan>',
    );
  });

  it('keep their elements and texts while only a number in them changes', () => {
    const place = document.createElement('div');
    const show = (z: number) => render(<SvgMaths text={`at *z*_1 = ${z}`} />, place);
    show(1);
    const before = [...place.childNodes, ...[...place.children].map(({ firstChild }) => firstChild!)];
    show(2);
    expect([...place.childNodes, ...[...place.children].map(({ firstChild }) => firstChild!)]).toEqual(
      before,
    );
    expect(before.every((node) => place.contains(node))).toBe(true);
    expect(place.textContent).toBe('at z1 = 2');
  });
});
