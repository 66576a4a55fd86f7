/** As much of a syntax tree (mdast, hast) as the plugins here read and write. */
export interface Node {
  type: string;
  value?: unknown;
  url?: string;
  lang?: string | null;
  children?: Node[];
  position?: { start: { line: number; offset: number }; end: { offset: number } };
}

/** A component as it stands in MDX: `<Figure of="neuron" />`. */
export interface JsxElement extends Node {
  name: string | null;
  attributes: { type: string; name?: string; value?: unknown }[];
}

/** As much of an expression's syntax tree (ESTree) as literals need. */
interface Literals {
  type: string;
  value?: unknown;
  operator?: string;
  argument?: Literals;
  elements?: Literals[];
}

interface Expression {
  data: { estree: { body: { expression: Literals }[] } };
}

/** As much of the file as the plugins here read and write. Astro hands `frontmatter` on to the page. */
export interface ContentFile {
  path: string;
  cwd: string;
  /** The whole text, with blanks for the front matter. */
  value: unknown;
  data: { astro?: { frontmatter?: Record<string, unknown> } };
}

/** Calls `visit` with every node, parents before children, in the order of the text. */
export function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  for (const child of node.children ?? []) walk(child, visit);
}

/** All elements with one of these component names, in the order of the text. */
export function elementsNamed(tree: Node, ...names: string[]): JsxElement[] {
  const found: JsxElement[] = [];
  walk(tree, (node) => {
    if (isJsxElement(node) && node.name !== null && names.includes(node.name)) found.push(node);
  });
  return found;
}

/** An attribute written as a plain string; undefined if it is absent or an expression. */
export function textAttribute(element: JsxElement, name: string): string | undefined {
  const value = element.attributes.find((attribute) => attribute.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
}

/**
 * An attribute's value if it is written out: `z={-2}`, `activation="relu"`, `activations={['tanh', 'relu']}`. Undefined
 * for an expression that only the page itself can compute.
 */
export function literalOf({ value }: JsxElement['attributes'][number]): unknown {
  if (value === null || typeof value === 'string') return value ?? true;
  return literal((value as Expression).data.estree.body[0]!.expression);
}

function literal({ type, value, operator, argument, elements }: Literals): unknown {
  if (type === 'Literal') return value;
  if (type === 'UnaryExpression' && operator === '-') {
    const positive = literal(argument!);
    return typeof positive === 'number' ? -positive : undefined;
  }
  const list = type === 'ArrayExpression' ? elements!.map(literal) : [undefined];
  return list.includes(undefined) ? undefined : list;
}

/** Gives the element `name={value}` for a number, `name="value"` for a string. */
export function setAttribute(element: JsxElement, name: string, value: number | string): void {
  element.attributes.push({
    type: 'mdxJsxAttribute',
    name,
    value: typeof value === 'string' ? value : numberExpression(value),
  });
}

export function isJsxElement(node: Node): node is JsxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function numberExpression(value: number) {
  const expression = { type: 'Literal', value, raw: String(value) };
  const body = [{ type: 'ExpressionStatement', expression }];
  const estree = { type: 'Program', sourceType: 'module', comments: [], body };
  return { type: 'mdxJsxAttributeValueExpression', value: String(value), data: { estree } };
}
