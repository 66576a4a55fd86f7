// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('what takes long is laid out one piece each time that the page rests, and then it is told', async () => {
  const resting: (() => void)[] = [];
  vi.stubGlobal('requestIdleCallback', (work: () => void) => resting.push(work));
  const { layOutAhead } = await import('../../src/components/layOutAhead.ts');
  const article = document.createElement('article');
  article.innerHTML =
    '<div><figure><p>its <i>title</i></p><div class="draw"><svg></svg><svg></svg></div><svg></svg></figure><p>text and <em></em> <span class="katex-mathml"><math></math></span></p></div>';
  const pieces = [...article.querySelectorAll('figure > p, .draw > svg, em, math')];
  const laidOut: Element[] = [];
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    laidOut.push(this);
    now += 3;
    return new DOMRect();
  });
  const told = vi.fn();
  const fonts = Promise.resolve();
  Object.assign(document, { fonts: { ready: fonts } });
  layOutAhead(article, told);
  expect(resting).toEqual([]);
  window.dispatchEvent(new Event('load'));
  for (const [before] of pieces.entries()) {
    expect(laidOut).toEqual(pieces.slice(0, before));
    resting.shift()!();
  }
  expect(laidOut).toEqual(pieces);
  expect(told).not.toHaveBeenCalled();
  resting.shift()!();
  expect(told).not.toHaveBeenCalled();
  await fonts;
  expect(told).toHaveBeenCalledExactlyOnceWith(article);
  expect(article.className).toBe('loaded');
  expect(resting).toEqual([]);
});
