import { expect, it } from 'vitest';
import { passages } from '../../src/markdown/passages.ts';
import type { Node } from '../../src/markdown/tree.ts';

const code = { type: 'mdxjsEsm' } as Node;
const space = { type: 'text', value: '\n' } as Node;
const comment = { type: 'mdxFlowExpression', value: '/* for authors */' } as Node;
const text = (word: string) => ({ type: 'element', tagName: 'p', value: word }) as Node;
const figure = (of: string) => ({ type: 'mdxJsxFlowElement', name: 'Figure', attributes: [], of }) as Node;

/** What the passages of a text hold, and what stands outside them. */
function divided(...children: Node[]) {
  const tree: Node = { type: 'root', children };
  passages()(tree);
  const found = tree.children!.filter(({ type }) => type === 'element');
  return {
    // Each is alone in its box.
    passages: found.map(({ children = [] }) => {
      const [passage, ...rest] = children;
      return [...passage!.children!, ...rest];
    }),
    outside: tree.children!.filter((node) => !found.includes(node)),
  };
}

it('a passage is a figure and the text after it; the text before the first figure is one too', () => {
  const [one, two, three] = [text('one'), text('two'), text('three')];
  const [a, b] = [figure('a'), figure('b')];
  expect(divided(one, space, a, space, two, space, three, b)).toEqual({
    passages: [[one, space], [a, space, two, space, three], [b]],
    outside: [],
  });
});

it('where figures follow each other they are in one passage, and keep the room between them', () => {
  const [a, b] = [figure('a'), figure('b')];
  expect(divided(a, space, b)).toEqual({ passages: [[a, space, b]], outside: [] });
});

it('what a text imports stands outside', () => {
  const a = figure('a');
  expect(divided(code, space, a, code)).toEqual({ passages: [[a]], outside: [code, space, code] });
});

it('a comment begins no passage, and does not part figures', () => {
  const [a, b] = [figure('a'), figure('b')];
  expect(divided(comment, a, space, comment, space, b)).toEqual({
    passages: [[a, space, comment, space, b]],
    outside: [comment],
  });
});
