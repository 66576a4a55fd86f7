import { describe, expect, it } from 'vitest';
import { defineFigure, integer, linked, overriddenValues } from '../../src/parameters/index.ts';

const declaration = {
  title: 'How deep?',
  caption: '',
  layout: 'text',
  compute: () => ({}),
  describe: () => '',
  table: () => ({ columns: [], rows: [] }),
} as const;
const depth = integer({ label: 'Depth', min: 2, max: 100, initial: 30 });
const figure = defineFigure({ ...declaration, id: 'how-deep', parameters: { depth } });

describe('overriddenValues', () => {
  it('takes values within their range', () => {
    expect(overriddenValues(figure, { depth: 50 }, 'post.mdx:3')).toEqual({ depth: 50 });
  });
  it('names file, got, expected and action for a value out of range', () => {
    expect(() => overriddenValues(figure, { depth: 500 }, 'post.mdx:3')).toThrow(
      'post.mdx:3: figure "how-deep" got depth = 500, expected a number from 2 to 100 in steps of 1; set it within that range.',
    );
  });
  it('does not repair what it could', () => {
    expect(() => overriddenValues(figure, { depth: 2.5 }, 'post.mdx:3')).toThrow('got depth = 2.5');
  });
  it('names the parameters there are for an unknown one', () => {
    expect(() => overriddenValues(figure, { deep: 1 }, 'post.mdx:9')).toThrow(
      'post.mdx:9: figure "how-deep" got parameter "deep", expected one of depth; correct the name or remove it.',
    );
  });
});

describe('defineFigure', () => {
  it('refuses an id that cannot be an anchor and a folder', () => {
    expect(() => defineFigure({ ...declaration, id: 'How deep', parameters: {} })).toThrow(
      'Figure id is "How deep", expected lower case words joined by hyphens.',
    );
  });
  it('has what is heavy refined by computing it, unless the figure says how; what is light is not refined', () => {
    const heavy = { ...declaration, id: 'heavy', parameters: {}, heavy: () => true };
    expect([...defineFigure({ ...heavy, compute: () => ({ sum: 6 }) }).refine!({})]).toEqual([{ sum: 6 }]);
    expect([...defineFigure({ ...heavy, refine: () => [{ sum: 28 }] }).refine!({})]).toEqual([{ sum: 28 }]);
    expect(figure.refine).toBeUndefined();
  });
});

describe('linked', () => {
  it('points at the figure that owns the state, through any number of links', () => {
    const second = defineFigure({
      ...declaration,
      id: 'second',
      parameters: { depth: linked(figure, 'depth') },
    });
    expect(linked(second, 'depth').link).toEqual({ figure: 'how-deep', parameter: 'depth' });
  });
});
