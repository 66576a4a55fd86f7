import { describe, expect, it } from 'vitest';
import { withClasses } from '../../src/build/styleAttributes.ts';

const changed = (page: string) => withClasses(page, (style) => `k-${style.length}`);

describe('a style attribute', () => {
  it('becomes a class, the first of those that are there', () => {
    expect(changed('<p style="top:0">')).toBe('<p class="k-5">');
    expect(changed('<br style="top:0" />')).toBe('<br class="k-5" />');
    expect(changed('<p id="a" class="b c" style="top:0" lang=en>')).toBe(
      '<p id="a" class="k-5 b c" lang=en>',
    );
  });

  it('does so after a value that holds a ">", in whichever quotes', () => {
    expect(changed('<p title="a > b" style="top:0">c</p>')).toBe('<p title="a > b" class="k-5">c</p>');
    expect(changed(`<p title='"a" > b' hidden style="top:0">`)).toBe(
      `<p title='"a" > b' hidden class="k-5">`,
    );
  });

  it('is none in a value, a text or a name that ends so', () => {
    for (const page of ['<p title="b style=c">', '<p> style="top:0"</p>', '<p data-style="top:0">'])
      expect(changed(page)).toBe(page);
  });
});
