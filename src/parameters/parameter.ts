/** The role a quantity plays; it decides its colour everywhere. `weight` takes the colour of its sign. */
export type Tone = 'ink' | 'fwd' | 'grad' | 'weight' | 'lim';

/**
 * Where the reader sets a parameter: in the panel under the drawing, on the drawing's x-axis,
 * on the player's timeline, or in the drawing alone.
 */
type Place = 'panel' | 'axis' | 'player' | 'drawing';

/** What every kind of parameter is declared with. */
export interface Declaration {
  /** Plain words, for people who hear the page: "Weight of input 1". */
  label: string;
  /** Short sign for the same thing, maths between asterisks: "*w*₁". */
  symbol?: string;
  tone?: Tone;
  place?: Place;
  /** False while the figure does not use the parameter; its control is then left out. */
  relevant?: (values: Record<string, unknown>) => boolean;
}

/**
 * A parameter: its range, its initial value, and how it is read and written.
 * Everything that shows, sets, shares or checks it follows from here.
 */
export interface Parameter<T = unknown, K extends string = string> extends Declaration {
  readonly kind: K;
  readonly initial: T;
  /** What is accepted, in words that complete "expected …". */
  readonly expected: string;
  /** The nearest accepted value, or undefined if nothing near it makes sense. Never throws. */
  nearest(value: unknown): T | undefined;
  /** The value as readers see it. */
  format(value: T): string;
  /** The value as an address carries it; `parse(print(v))` gives v back. */
  print(value: T): string;
  /** Reads what `print` wrote; foreign text is fitted or refused (undefined). Never throws. */
  parse(text: string): T | undefined;
  /** Set when the state lives with another figure: see `linked`. */
  readonly link?: { readonly figure: string; readonly parameter: string };
}

/** Between the items of a list in an address: a point as `print` writes it, or a comma as a hand may. */
export const BETWEEN_ITEMS = /[.,]/;

// biome-ignore lint/suspicious/noExplicitAny: a set of parameters mixes value types
export type Parameters = Readonly<Record<string, Parameter<any>>>;

export type Values<P extends Parameters> = {
  readonly [K in keyof P]: P[K] extends Parameter<infer T> ? T : never;
};

/** Structural equality, as `print` is injective on accepted values. */
export const sameValue = <T>(parameter: Parameter<T>, a: T, b: T): boolean =>
  parameter.print(a) === parameter.print(b);

export const initialValues = <P extends Parameters>(parameters: P): Values<P> =>
  Object.fromEntries(Object.entries(parameters).map(([name, p]) => [name, p.initial])) as Values<P>;
