import { parseAst } from 'vite';
import { expect, it } from 'vitest';
import { numberFigures } from '../../src/markdown/numberFigures.ts';
import type { PostFacts } from '../../src/markdown/postFacts.ts';
import type { Node } from '../../src/markdown/tree.ts';

/** An attribute as MDX reads it: a word as it is, an expression in braces with its syntax tree, or nothing. */
function attribute(name: string, written: string | undefined) {
  const source = /^\{(.*)\}$/.exec(written ?? '')?.[1];
  const value = source ? { value: source, data: { estree: parseAst(source) } } : (written ?? null);
  return { type: 'mdxJsxAttribute', name, value };
}

const figure = (attributes: Readonly<Record<string, string | undefined>>): Node =>
  ({
    type: 'mdxJsxFlowElement',
    name: 'Figure',
    attributes: Object.entries(attributes).map((each) => attribute(...each)),
  }) as Node;

/** The figure that stands for a post with these. */
function openingOf(...figures: Node[]) {
  const frontmatter: Partial<PostFacts> = {};
  const file = { path: '/post.mdx', cwd: '/', value: '', data: { astro: { frontmatter } } };
  numberFigures()({ type: 'root', children: figures }, file);
  return frontmatter.opening;
}

const second = figure({ of: 'neuron' });

it.each([
  ['{-2}', -2],
  ['{0.5}', 0.5],
  ['relu', 'relu'],
  ["{['tanh', 'relu']}", ['tanh', 'relu']],
])('lists draw the first figure of a post with the values it has there: %s', (written, value) =>
  expect(openingOf(figure({ of: 'sigmoid', z: written }), second)).toEqual({
    of: 'sigmoid',
    id: 'sigmoid',
    given: { z: value },
  }),
);

it('it is known by its own id where it has one', () =>
  expect(openingOf(figure({ of: 'sigmoid', id: 'slope' }))).toEqual({
    of: 'sigmoid',
    id: 'slope',
    given: {},
  }));

it.each([
  ['asks for a guess', figure({ of: 'sigmoid', predict: undefined })],
  ['has a value that the page computes', figure({ of: 'sigmoid', z: '{2 * 3}' })],
  ['has a value that the page names', figure({ of: 'sigmoid', z: '{start}' })],
  ['has one turned round', figure({ of: 'sigmoid', z: '{-start}' })],
  ['has a list that is not written out', figure({ of: 'sigmoid', z: '{[1, start]}' })],
])('lists pass over a figure that %s', (_, first) => expect(openingOf(first, second)?.of).toBe('neuron'));

it('a post without figures has none', () => expect(openingOf()).toBeUndefined());
