import type { Parameters, Tone, Values } from './parameter.ts';

/** A column of the data behind a figure; numbers in rows are printed by `format`. */
export interface Column {
  readonly label: string;
  readonly unit?: string;
  readonly format?: (value: number) => string;
}

export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** A number a figure derives, for use in the prose: `<Value of="sigmoid" name="slope" />`. */
export interface Quantity<D> {
  readonly label: string;
  readonly tone?: Tone;
  of(data: D): number;
  format(value: number): string;
}

/** How a figure plays: time moves one of its parameters. */
interface Player<P extends Parameters> {
  /** A whole number from 0 on: how far the reader has come. What is computed does not depend on it. */
  readonly clock: string & keyof P;
  /** What it counts: "step". */
  readonly noun: string;
  /** How many of them pass in a second. */
  readonly perSecond: number;
  /** Lets the reader choose how fast it plays: for long runs. */
  readonly paced?: boolean;
  /** How far the data reach so far. */
  // biome-ignore lint/suspicious/noExplicitAny: the data of any figure
  readonly reached?: (data: any) => number;
}

/** What a reader may be asked to guess before a figure is shown: a power of ten. */
export interface Prediction<D> {
  readonly question: string;
  readonly hint: string;
  /** The smallest guess, as a power of ten; the largest is 1. */
  readonly smallest: number;
  /** What 1 is called: "all of it". */
  readonly one: string;
  /** NaN where the data don't tell. */
  readonly truth: (data: D) => number;
  /** The sentence that tells it: "At the first layer it is 0.13 times what it is at the last." */
  readonly answer: (truth: string) => string;
}

/**
 * What a frame has room for, and what a step of `refine` has, in operations of the kernel: multiply-adds, activations
 * and random numbers. They are counted, as seconds depend on the machine.
 */
export const FRAME = 12e6;
export const STEP = 1e9;

/**
 * A figure is a pure function from parameters to data, with the words that go with it.
 * The drawing is the View beside it; controls, readouts, links and checks follow from here.
 */
// biome-ignore lint/suspicious/noExplicitAny: the frame handles figures of every shape
export interface FigureModel<P extends Parameters = any, D = any> {
  /** Its folder's name and its anchor in the page. */
  readonly id: string;
  /** The question that the figure answers. */
  readonly title: string;
  /** How to use it and what it omits; maths between asterisks. */
  readonly caption: string;
  /** `text` hangs the caption in the margin; `wide` runs across it. */
  readonly layout: 'text' | 'wide';
  /**
   * How high drawing and controls are in a frame 800 px wide, px. No build can measure it: a test in the browser holds it
   * against the figure's page.
   */
  readonly embedHeight?: number;
  /** Where a live equation stands on wide screens: under the drawing, or beside it. */
  readonly equation?: 'below' | 'margin';
  readonly parameters: P;
  /** Sliders in columns, by name; all of them in one column when absent. */
  readonly columns?: readonly (readonly (string & keyof P)[])[];
  readonly quantities?: Readonly<Record<string, Quantity<D>>>;
  /** Parameters that choose what of the data is shown, a player's clock besides: the data do not depend on them. */
  readonly pointers?: readonly (string & keyof P)[];
  readonly player?: Player<P>;
  /** Asked where a post says `predict`. */
  readonly prediction?: Prediction<D>;
  /** Pure and seeded: no DOM, clock or chance. Never throws for accepted values. */
  compute(values: Values<P>): D;
  /**
   * Better and better data for the same values, the last one complete. The build takes the last; the page runs
   * it in a worker, and shows each as it comes. Undefined is a pause, in which other work gets its turn.
   */
  refine?(values: Values<P>): Iterable<D | undefined>;
  /** Fetches what the computation needs and the page does not carry; awaited before `refine`. */
  prepare?(values: Values<P>): Promise<void>;
  /**
   * True where `compute` takes longer than a frame on a phone: the page then waits for the worker, which computes the
   * same where there is nothing better.
   */
  heavy?(values: Values<P>): boolean;
  /** The most operations that `compute` takes, where it is fewer than `FRAME`, and a step of `refine`, where not `STEP`. */
  readonly cost?: { readonly compute?: number; readonly step?: number };
  /** One or two sentences that say what the drawing shows. */
  describe(data: D, values: Values<P>): string;
  table(data: D): Table;
}

/**
 * Declares a figure; what only computes, but is heavy, is refined by computing it.
 * @throws TypeError if the id is not in kebab-case, since it is an anchor and a folder
 */
export function defineFigure<P extends Parameters, D>(model: FigureModel<P, D>): FigureModel<P, D> {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(model.id))
    throw new TypeError(`Figure id is "${model.id}", expected lower case words joined by hyphens.`);
  if (!model.heavy) return model;
  return {
    *refine(values) {
      yield model.compute(values);
    },
    ...model,
  };
}
