import { describe, expect, it } from 'vitest';
import { keepTogether } from '../../src/markdown/keepTogether.ts';
import type { Node } from '../../src/markdown/tree.ts';

const text = (value: string): Node => ({ type: 'text', value });
const element = (name: string, children: Node[] = []) =>
  ({ type: 'mdxJsxTextElement', name, attributes: [], children }) as Node;
const value = element('Value');

/** A sentence after the plugin, as it will be written: what is kept together between bars. */
function written(...children: Node[]): string {
  const paragraph: Node = { type: 'paragraph', children };
  keepTogether()({ type: 'root', children: [paragraph] });
  const write = (node: Node): string => {
    if (node.type === 'text') return String(node.value);
    const { name } = node as Node & { name: string };
    return name === 'span' ? `|${node.children!.map(write).join('')}|` : `<${name}>`;
  };
  return paragraph.children!.map(write).join('');
}

describe('a number in a sentence', () => {
  it('keeps the full stop after it, and nothing of the next sentence', () =>
    expect(written(text('It is '), value, text('. Each'))).toBe('It is |<Value>.| Each'));
  it('keeps the brackets around it', () =>
    expect(written(text('Here ('), element('Scrub'), text('), there'))).toBe('Here |(<Scrub>),| there'));
  it('stands alone among words', () =>
    expect(written(text('At '), value, text(' it is'))).toBe('At <Value> it is'));
  it('leaves other components as they are', () =>
    expect(written(text('So it is '), element('Cite'), text('. Each'))).toBe('So it is <Cite>. Each'));
});
