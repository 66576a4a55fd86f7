// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('drawings are laid out when the page has loaded, one each time that it rests', async () => {
  const resting: (() => void)[] = [];
  vi.stubGlobal('requestIdleCallback', (work: () => void) => resting.push(work));
  const { layOutAhead } = await import('../../src/components/layOutAhead.ts');
  const article = document.createElement('article');
  article.innerHTML =
    '<div class="draw"><svg></svg></div><div class="draw"><svg></svg><svg></svg></div><svg></svg>';
  const drawings = [...article.querySelectorAll('.draw > svg')];
  const laidOut: Element[] = [];
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    laidOut.push(this);
    return new DOMRect();
  });
  layOutAhead(article);
  expect(resting).toEqual([]);
  window.dispatchEvent(new Event('load'));
  for (const [before] of drawings.entries()) {
    expect(laidOut).toEqual(drawings.slice(0, before));
    resting.shift()!();
  }
  resting.shift()!();
  expect(laidOut).toEqual(drawings);
  expect(resting).toEqual([]);
});
