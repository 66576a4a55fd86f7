/** A figure's drawing as one SVG that needs nothing else: colours resolved, fonts inside. */
import { fontsOf } from './fonts.ts';

const NAMESPACE = 'http://www.w3.org/2000/svg';
const MARGIN = 20;
const TITLE = 34;
const SOURCE = 30;

/** What an element looks like by its own or its parent's word. */
const paints = ['fill', 'stroke'] as const;
const inherited = [
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'text-anchor',
  'paint-order',
  'visibility',
  'letter-spacing',
] as const;
/** What it has by its own word alone, and what is taken when nothing is said. */
const own: Readonly<Record<string, string>> = { opacity: '1', 'mix-blend-mode': 'normal' };

/** `color(srgb …)` and `rgba()`, which drawing programs don't know, as `rgb()` and its opacity. */
function paintOf(value: string): { paint: string; opacity: number } {
  const parts = /^color\(srgb (\S+) (\S+) (\S+?)(?: \/ (\S+))?\)$/.exec(value);
  const rgba = /^rgba\((.+?), (.+?), (.+?), (.+?)\)$/.exec(value);
  if (parts) {
    const [red, green, blue] = parts.slice(1, 4).map((part) => Math.round(255 * Number(part)));
    return { paint: `rgb(${red}, ${green}, ${blue})`, opacity: Number(parts[4] ?? 1) };
  }
  if (rgba) return { paint: `rgb(${rgba[1]}, ${rgba[2]}, ${rgba[3]})`, opacity: Number(rgba[4]) };
  return { paint: value, opacity: 1 };
}

function writePaint(element: Element, name: (typeof paints)[number], value: string, share = 1) {
  const { paint, opacity } = paintOf(value);
  element.setAttribute(name, paint);
  // Always said: an opaque part of a translucent one would else become translucent.
  element.setAttribute(`${name}-opacity`, String(opacity * share));
}

/** Copies an element with the look it has in the page, written out where it differs from its parent's. */
function copy(element: Element, around: CSSStyleDeclaration | undefined): Element | undefined {
  const style = getComputedStyle(element);
  if (style.display === 'none') return undefined;
  const copied = document.createElementNS(NAMESPACE, element.localName);
  for (const { name, value } of element.attributes)
    if (
      !/^(class|style|role|tabindex|id|on.*|aria-.*|data-.*)$/.test(name) &&
      !/^(fill|stroke)-opacity$/.test(name) &&
      ![...paints, ...inherited].includes(name as never)
    )
      copied.setAttribute(name, value);
  const differs = (name: string) =>
    style.getPropertyValue(name) !== '' && style.getPropertyValue(name) !== around?.getPropertyValue(name);
  for (const name of paints)
    if (differs(name) || differs(`${name}-opacity`))
      writePaint(copied, name, style[name], Number(style.getPropertyValue(`${name}-opacity`)));
  for (const name of inherited) if (differs(name)) copied.setAttribute(name, style.getPropertyValue(name));
  for (const [name, usual] of Object.entries(own)) {
    const value = style.getPropertyValue(name);
    if (value !== '' && value !== usual) copied.setAttribute(name, value);
  }
  for (const child of element.childNodes) {
    if (child instanceof Element) copied.append(...[copy(child, style)].filter((part) => part !== undefined));
    else if (child.nodeType === Node.TEXT_NODE) copied.append(child.textContent ?? '');
  }
  return copied;
}

function textAt(x: number, y: number, words: string, style: CSSStyleDeclaration): Element {
  const text = document.createElementNS(NAMESPACE, 'text');
  text.setAttribute('x', String(Math.round(x * 10) / 10));
  text.setAttribute('y', String(Math.round(y * 10) / 10));
  for (const name of ['font-family', 'font-size', 'font-weight', 'font-style'])
    text.setAttribute(name, style.getPropertyValue(name));
  writePaint(text, 'fill', style.color);
  text.textContent = words;
  return text;
}

/** Words that stand between drawings, as text of the drawing. A line's baseline is about three quarters down. */
function* wordsIn(view: Element, left: number, top: number): Generator<Element> {
  const walker = document.createTreeWalker(view, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const words = node.textContent?.trim();
    if (!parent || !words || parent.closest('svg, .visually-hidden, button, input')) continue;
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    if (box.width > 1)
      yield textAt(box.left - left, box.top - top + box.height * 0.76, words, getComputedStyle(parent));
  }
}

export interface DrawingToSave {
  /** The element that holds the figure's drawings. */
  view: Element;
  title: string;
  source: string;
}

/** Title, drawings as they stand in the page, and where they come from. */
export async function svgOf({
  view,
  title,
  source,
}: DrawingToSave): Promise<{ svg: string; width: number; height: number }> {
  const box = view.getBoundingClientRect();
  const page = getComputedStyle(document.body);
  const [width, height] = [
    Math.ceil(box.width) + 2 * MARGIN,
    Math.ceil(box.height) + TITLE + SOURCE + 2 * MARGIN,
  ];
  const root = document.createElementNS(NAMESPACE, 'svg');
  const size = { width, height, viewBox: `0 0 ${width} ${height}` };
  for (const [name, value] of Object.entries(size)) root.setAttribute(name, String(value));
  const paper = document.createElementNS(NAMESPACE, 'rect');
  for (const name of ['width', 'height'] as const) paper.setAttribute(name, String(size[name]));
  writePaint(paper, 'fill', page.backgroundColor);
  root.append(paper);
  const heading = view.closest('.fig')?.querySelector('.fig-title') ?? document.body;
  root.append(textAt(MARGIN, MARGIN + 16, title, getComputedStyle(heading)));
  const note = textAt(MARGIN, height - MARGIN, source, page);
  note.setAttribute('font-size', '12');
  note.setAttribute('font-family', getComputedStyle(heading).fontFamily);
  root.append(note);
  const [left, top] = [box.left - MARGIN, box.top - MARGIN - TITLE];
  // Drawings, and the swatches between their words; what is inside another is copied with it.
  for (const drawing of view.querySelectorAll('svg:not(svg svg, .range svg, button svg)')) {
    const place = drawing.getBoundingClientRect();
    if (place.width === 0) continue;
    const copied = copy(drawing, undefined);
    if (!copied) continue;
    copied.setAttribute('x', String(place.left - left));
    copied.setAttribute('y', String(place.top - top));
    root.append(copied);
  }
  root.append(...wordsIn(view, left, top));
  const fonts = await fontsOf(root);
  if (fonts) {
    const style = document.createElementNS(NAMESPACE, 'style');
    style.textContent = fonts;
    root.prepend(style);
  }
  return { svg: new XMLSerializer().serializeToString(root), width, height };
}
