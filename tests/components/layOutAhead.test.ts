// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.resetModules();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** An article of two passages, of which layout takes longer than the page rests; its pieces in their order. */
async function article() {
  const resting: (() => void)[] = [];
  vi.stubGlobal('requestIdleCallback', (work: () => void) => resting.push(work));
  const { layOutAhead } = await import('../../src/components/layOutAhead.ts');
  const element = document.createElement('article');
  element.innerHTML =
    '<div class="passage"><figure><p>its <i>title</i></p><div class="draw"><svg></svg><svg></svg></div><svg></svg></figure></div><div class="end"><p>text and <em></em> <span class="katex-mathml"><math></math></span></p></div>';
  const laidOut: Element[] = [];
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    laidOut.push(this);
    now += 3;
    return new DOMRect();
  });
  const told = vi.fn();
  Object.assign(document, { fonts: { ready: Promise.resolve() } });
  layOutAhead(element, told);
  const [first, second] = element.children;
  return {
    first: first!,
    second: second!,
    pieces: [...element.querySelectorAll('figure > p, .draw > svg, em, math')],
    laidOut,
    told,
    resting,
    rest: async () => {
      resting.shift()!();
      await document.fonts.ready;
    },
  };
}

it('what takes long is laid out one piece each time that the page rests, and each passage is told once all of it is', async () => {
  const { first, second, pieces, laidOut, told, resting, rest } = await article();
  expect(resting).toEqual([]);
  window.dispatchEvent(new Event('load'));
  const inFirst = 3;
  for (let before = 0; before < inFirst; before++) {
    expect(laidOut).toEqual(pieces.slice(0, before));
    await rest();
  }
  expect(laidOut).toEqual(pieces.slice(0, inFirst));
  expect(told).not.toHaveBeenCalled();
  await rest();
  expect(told.mock.calls).toEqual([[[first]]]);
  expect([first.className, second.className]).toEqual(['passage laid-out', 'end']);
  while (resting.length > 0) await rest();
  expect(laidOut.filter((element) => pieces.includes(element))).toEqual(pieces);
  expect(told.mock.calls).toEqual([[[first]], [[second]]]);
  expect(second.className).toBe('end laid-out');
});

it('whoever goes elsewhere in the page has all that is left told at once', async () => {
  const { first, second, told, rest, resting } = await article();
  window.dispatchEvent(new Event('load'));
  await rest();
  for (const key of ['Shift', 'End', 'Tab']) window.dispatchEvent(new KeyboardEvent('keydown', { key }));
  await document.fonts.ready;
  expect(told.mock.calls).toEqual([[[first, second]]]);
  await rest();
  expect(resting).toEqual([]);
});
