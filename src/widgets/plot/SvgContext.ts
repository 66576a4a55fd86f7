import { h, type VNode } from 'preact';
import { simplified } from './simplified.ts';

type Attributes = Record<string, string | number | undefined>;
export type Mark = VNode<Attributes>;

/** A tenth of a pixel can't be seen, and a digit less at every point is a tenth of a page. */
const rounded = (value: number) => Math.round(value * 10) / 10 + 0;
/** How far a line may pass by the points it was given, px. */
const TOLERANCE = 0.1;
const anchors: Record<string, string> = { center: 'middle', right: 'end' };
/** Distance from the middle or top of a line to its baseline, in em of the interface font. */
const baselines: Record<string, number> = { middle: 0.35, top: 0.8 };

interface State {
  fillStyle: string;
  strokeStyle: string;
  lineWidth: number;
  lineCap: string;
  lineJoin: string;
  font: string;
  textAlign: string;
  textBaseline: string;
  globalAlpha: number;
  dash: readonly number[];
  x: number;
  y: number;
  /** Where marks go: the drawing, or the part of it that is clipped. */
  marks: Mark[];
}

const initial: Omit<State, 'marks'> = {
  fillStyle: '#000',
  strokeStyle: '#000',
  lineWidth: 1,
  lineCap: 'butt',
  lineJoin: 'miter',
  font: '12px sans-serif',
  textAlign: 'start',
  textBaseline: 'alphabetic',
  globalAlpha: 1,
  dash: [],
  x: 0,
  y: 0,
};

/**
 * The part of a canvas context that Chart.js uses, written down as SVG elements instead of pixels.
 * Colours and fonts pass through untouched, so `var(--ink)` follows the theme by itself,
 * and the same call gives the same elements at build and in the page.
 */
export class SvgContext {
  readonly canvas: { width: number; height: number; getContext: () => SvgContext };
  /** What was drawn. */
  readonly marks: Mark[] = [];
  #state: State = { ...initial, marks: this.marks };
  #stack: State[] = [];
  #path = '';
  /** Points of the line that is being drawn, x and y in turn. */
  #line: number[] = [];

  constructor(width: number, height: number) {
    this.canvas = { width, height, getContext: () => this };
  }

  static {
    // Chart.js sets these as plain properties.
    for (const key of Object.keys(initial) as (keyof typeof initial)[])
      Object.defineProperty(SvgContext.prototype, key, {
        get(this: SvgContext) {
          return this.#state[key];
        },
        set(this: SvgContext, value: never) {
          this.#state[key] = value;
        },
      });
  }

  save() {
    this.#stack.push(this.#state);
    this.#state = { ...this.#state };
  }
  restore() {
    const previous = this.#stack.pop();
    if (!previous) return;
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
    this.#line = [];
  }
  closePath() {
    this.#endLine();
    this.#path += 'Z';
  }
  moveTo(x: number, y: number) {
    this.#endLine();
    this.#line = [this.#state.x + x, this.#state.y + y];
  }
  lineTo(x: number, y: number) {
    this.#line.push(this.#state.x + x, this.#state.y + y);
  }
  rect(x: number, y: number, width: number, height: number) {
    this.#endLine();
    this.#path += `M${this.#at(x, y)}h${rounded(width)}v${rounded(height)}h${rounded(-width)}Z`;
  }
  fill() {
    this.#mark('path', { d: this.#drawn(), fill: this.#state.fillStyle });
  }
  stroke() {
    const { strokeStyle, lineWidth, lineCap, lineJoin, dash } = this.#state;
    this.#mark('path', {
      d: this.#drawn(),
      fill: 'none',
      stroke: strokeStyle,
      'stroke-width': lineWidth === 1 ? undefined : lineWidth,
      'stroke-linecap': lineCap === 'butt' ? undefined : lineCap,
      'stroke-linejoin': lineJoin === 'miter' ? undefined : lineJoin,
      'stroke-dasharray': dash.length ? dash.join(' ') : undefined,
    });
  }
  /**
   * Clips to the current path's box by a nested viewport, which needs no id of its own; what is clipped alike, one after
   * the other, is in one. First in it is what shows nothing and reaches beyond all curves (`drawing.css` says what for).
   */
  clip() {
    const numbers = /^M(\S+) (\S+?)h(\S+?)v(\S+?)h/.exec(this.#path);
    if (!numbers) return;
    const [x, y, width, height] = numbers.slice(1);
    const viewBox = `${x} ${y} ${width} ${height}`;
    if (this.#state.marks.at(-1)?.props.viewBox !== viewBox)
      this.#mark('svg', { x, y, width, height, viewBox }, [
        h<Attributes>('path', { d: 'M-2e3-2e3L2e3 2e3' }),
      ]);
    this.#state.marks = this.#state.marks.at(-1)!.props.children as Mark[];
  }
  clearRect() {}

  /** Margins are fixed: nothing is laid out by it. */
  measureText() {
    return { width: 0 };
  }
  fillText(text: string, x: number, y: number) {
    const { textAlign, textBaseline, fillStyle } = this.#state;
    this.#mark(
      'text',
      {
        x: rounded(this.#state.x + x),
        y: rounded(this.#state.y + y + (baselines[textBaseline] ?? 0) * this.#textSize()),
        fill: fillStyle,
        'text-anchor': anchors[textAlign],
        class: 'tick',
      },
      text,
    );
  }

  #textSize() {
    return Number.parseFloat(/([\d.]+)px/.exec(this.#state.font)?.[1] ?? '12');
  }
  /** Writes down the line that is being drawn. */
  #endLine() {
    const points = simplified(this.#line, TOLERANCE);
    for (let i = 0; i < points.length; i += 2)
      this.#path += `${i ? 'L' : 'M'}${rounded(points[i]!)} ${rounded(points[i + 1]!)}`;
    this.#line = [];
  }
  #drawn() {
    this.#endLine();
    return this.#path;
  }
  #at(x: number, y: number) {
    return `${rounded(this.#state.x + x)} ${rounded(this.#state.y + y)}`;
  }
  #mark(name: string, attributes: Attributes, content: string | Mark[] = []) {
    const { globalAlpha, marks } = this.#state;
    marks.push(
      h<Attributes>(name, globalAlpha === 1 ? attributes : { ...attributes, opacity: globalAlpha }, content),
    );
  }
}
