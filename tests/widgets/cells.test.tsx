// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { Cells, heatOf } from '../../src/widgets/index.ts';

function drawn(cells: number[], rows?: number[]): string {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  render(
    <Cells
      columns={3}
      cells={cells}
      name="heat"
      x={10}
      width={4}
      y={20}
      height={5}
      {...(rows && { rows })}
    />,
    svg,
  );
  return svg.innerHTML;
}

describe('a grid of cells', () => {
  it('is one path for each colour, in which neighbours of a row are one box', () => {
    expect(drawn([1, 1, 2, 1, 1, 1])).toBe(
      '<g class="cells" transform="translate(10 20) scale(4 5)"><path d="M0 0 3 2"></path><path class="heat-1" d="M0 0h2v1H0zM0 1h3v1H0z"></path><path class="heat-2" d="M2 0h1v1H2z"></path></g>',
    );
  });

  it('has rows as high as they are said to be', () => {
    expect(drawn([0, 1, 1, 0, 0, 0], [0, 1.504, 4])).toContain(
      '<path d="M0 0 3 4"></path><path class="heat-0" d="M0 0h1v1.5H0zM0 1.5h3v2.5H0z"></path><path class="heat-1" d="M1 0h2v1.5H1z"></path>',
    );
  });

  it('leaves blank what has no class', () => {
    expect(drawn([-1, 0, -1])).toBe(
      '<g class="cells" transform="translate(10 20) scale(4 5)"><path d="M0 0 3 1"></path><path class="heat-0" d="M1 0h1v1H1z"></path></g>',
    );
  });
});

describe('the heat of a ratio', () => {
  it.each([
    [1, 12],
    [1e-6, 0],
    [1e3, 18],
    [10 ** -0.5, 11],
    [10 ** 0.26, 13],
    [1e-20, 0],
    [1e30, 18],
    [0, 0],
    [Infinity, 18],
    [Number.NaN, -1],
  ])('%d is class %d: half a decade a step, cut off at the ends', (ratio, heat) => {
    expect(heatOf(ratio)).toBe(heat);
  });
});
