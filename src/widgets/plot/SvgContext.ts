type Attributes = Record<string, string | number | undefined>;

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => escapes[character] as string);
const rounded = (value: number) => Math.round(value * 100) / 100 + 0;
const anchors: Record<string, string> = { center: 'middle', right: 'end', end: 'end' };
/** Distance from the middle or top of a line to its baseline, in em of the interface font. */
const baselines: Record<string, number> = { middle: 0.35, top: 0.8, hanging: 0.8, bottom: -0.2 };

interface State {
  fillStyle: string;
  strokeStyle: string;
  lineWidth: number;
  lineCap: string;
  lineJoin: string;
  lineDashOffset: number;
  font: string;
  textAlign: string;
  textBaseline: string;
  globalAlpha: number;
  dash: readonly number[];
  x: number;
  y: number;
  opened: number;
}

const initial: State = {
  fillStyle: '#000',
  strokeStyle: '#000',
  lineWidth: 1,
  lineCap: 'butt',
  lineJoin: 'miter',
  lineDashOffset: 0,
  font: '12px sans-serif',
  textAlign: 'start',
  textBaseline: 'alphabetic',
  globalAlpha: 1,
  dash: [],
  x: 0,
  y: 0,
  opened: 0,
};

/**
 * The part of a canvas context that Chart.js uses, written down as SVG instead of pixels.
 * Colours and fonts pass through untouched, so `var(--ink)` follows the theme by itself,
 * and the same call gives the same text at build and in the page.
 */
export class SvgContext {
  readonly canvas: { width: number; height: number; getContext: () => SvgContext };
  #state: State = { ...initial };
  #stack: State[] = [];
  #path = '';
  #marks: string[] = [];

  constructor(width: number, height: number) {
    this.canvas = { width, height, getContext: () => this };
    // Chart.js sets these as plain properties.
    for (const key of Object.keys(initial) as (keyof State)[])
      Object.defineProperty(this, key, {
        get: () => this.#state[key],
        set: (value) => Object.assign(this.#state, { [key]: value }),
      });
  }

  toString(): string {
    return this.#marks.join('');
  }

  save() {
    this.#stack.push(this.#state);
    this.#state = { ...this.#state, opened: 0 };
  }
  restore() {
    const previous = this.#stack.pop();
    if (!previous) return;
    this.#marks.push('</svg>'.repeat(this.#state.opened));
    this.#state = previous;
  }
  translate(x: number, y: number) {
    this.#state.x += x;
    this.#state.y += y;
  }
  /** Called with 0 for every label; none is turned. */
  rotate() {}
  resetTransform() {
    Object.assign(this.#state, { x: 0, y: 0 });
  }
  setTransform() {
    this.resetTransform();
  }
  setLineDash(dash: readonly number[]) {
    this.#state.dash = dash;
  }

  beginPath() {
    this.#path = '';
  }
  closePath() {
    this.#path += 'Z';
  }
  moveTo(x: number, y: number) {
    this.#path += `M${this.#at(x, y)}`;
  }
  lineTo(x: number, y: number) {
    this.#path += `${this.#path ? 'L' : 'M'}${this.#at(x, y)}`;
  }
  rect(x: number, y: number, width: number, height: number) {
    this.#path += `M${this.#at(x, y)}h${rounded(width)}v${rounded(height)}h${rounded(-width)}Z`;
  }
  fill() {
    this.#mark('path', { d: this.#path, fill: this.#state.fillStyle });
  }
  stroke() {
    const { strokeStyle, lineWidth, lineCap, lineJoin, dash } = this.#state;
    this.#mark('path', {
      d: this.#path,
      fill: 'none',
      stroke: strokeStyle,
      'stroke-width': lineWidth === 1 ? undefined : lineWidth,
      'stroke-linecap': lineCap === 'butt' ? undefined : lineCap,
      'stroke-linejoin': lineJoin === 'miter' ? undefined : lineJoin,
      'stroke-dasharray': dash.length ? dash.join(' ') : undefined,
    });
  }
  /** Clips to the current path's box by a nested viewport, which needs no id of its own. */
  clip() {
    const numbers = /^M(\S+) (\S+?)h(\S+?)v(\S+?)h/.exec(this.#path);
    if (!numbers) return;
    const [x, y, width, height] = numbers.slice(1);
    this.#marks.push(
      `<svg x="${x}" y="${y}" width="${width}" height="${height}" viewBox="${x} ${y} ${width} ${height}">`,
    );
    this.#state.opened += 1;
  }
  fillRect(x: number, y: number, width: number, height: number) {
    this.beginPath();
    this.rect(x, y, width, height);
    this.fill();
  }
  clearRect() {}

  /** An estimate: margins are fixed, so nothing is laid out by it. */
  measureText(text: string) {
    const size = Number.parseFloat(/([\d.]+)px/.exec(this.#state.font)?.[1] ?? '12');
    return { width: 0.55 * size * text.length, actualBoundingBoxAscent: size, actualBoundingBoxDescent: 0 };
  }
  fillText(text: string, x: number, y: number) {
    const { font, textAlign, textBaseline, fillStyle } = this.#state;
    const size = Number.parseFloat(/([\d.]+)px/.exec(font)?.[1] ?? '12');
    this.#mark(
      'text',
      {
        x: rounded(this.#state.x + x),
        y: rounded(this.#state.y + y + (baselines[textBaseline] ?? 0) * size),
        fill: fillStyle,
        'text-anchor': anchors[textAlign],
        class: 'tick',
      },
      escaped(text),
    );
  }

  #at(x: number, y: number) {
    return `${rounded(this.#state.x + x)} ${rounded(this.#state.y + y)}`;
  }
  #mark(name: string, attributes: Attributes, content = '') {
    const { globalAlpha } = this.#state;
    const all = { ...attributes, opacity: globalAlpha === 1 ? undefined : globalAlpha };
    const written = Object.entries(all)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
    this.#marks.push(`<${name}${written.join('')}>${content}</${name}>`);
  }
}
