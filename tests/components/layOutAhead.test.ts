// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { layOutAhead } from '../../src/components/layOutAhead.ts';

it('drawings are laid out ahead when the page has loaded, one at a time', async () => {
  const article = document.createElement('article');
  article.innerHTML =
    '<div class="draw"><svg></svg></div><div class="draw"><svg></svg><svg></svg></div><svg></svg>';
  const laidOut: Element[] = [];
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    laidOut.push(this);
    return new DOMRect();
  });
  layOutAhead(article);
  await new Promise((turn) => setTimeout(turn, 20));
  expect(laidOut).toEqual([]);
  window.dispatchEvent(new Event('load'));
  expect(laidOut).toEqual([]);
  await vi.waitFor(() => expect(laidOut).toEqual([...article.querySelectorAll('.draw > svg')]));
});
