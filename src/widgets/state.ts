import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import {
  type FigureModel,
  type Parameter,
  type Parameters,
  sameValue,
  type Values,
} from '../parameters/index.ts';

/** What is read of a signal. */
export type Readable<T> = Pick<ReadonlySignal<T>, 'value' | 'peek'>;

/** The state of one figure on the page: what the reader set, and the data that follows. */
export interface FigureState<P extends Parameters, D> {
  readonly initial: Values<P>;
  readonly values: ReadonlySignal<Values<P>>;
  /** The values that the data follow: all but pointers and a player's clock, which stay at their initial values here. */
  readonly settings: ReadonlySignal<Values<P>>;
  /**
   * Tells that there is something else to show, before it is computed: another with each of the settings or, where the
   * page itself computes nothing, with each of the data that come.
   */
  readonly heard: ReadonlySignal<object>;
  /**
   * The data to show, and the values they are of: the reader's, or where better ones are on their way and the page
   * itself computes nothing, the last that came. Recomputed at most once per change, and only while something shows it.
   */
  readonly shown: Readable<{ readonly values: Values<P>; readonly data: D }>;
  readonly data: Readable<D>;
  /** True when any value differs from its initial one. */
  readonly changed: ReadonlySignal<boolean>;
  /**
   * The last change made here, and whether it was back to the initial values; at first, as if it had been. What other
   * figures change through shared parameters does not count.
   */
  readonly touched: ReadonlySignal<{ readonly reset: boolean }>;
  /** Whether the data shown are the best there are for the reader's settings. */
  readonly refined: ReadonlySignal<boolean>;
  /** Whether the figure is as it began, untouched or reset, while there are better data for that than the page has. */
  readonly fresh: ReadonlySignal<boolean>;
  /**
   * Takes better data for these settings. If the reader has moved on they are dropped, but where the page itself
   * computes nothing they are shown until newer ones come.
   * @param complete whether there will be no better ones
   */
  improve(settings: Values<P>, better: D, complete: boolean): void;
  /** Sets the nearest accepted value; what is not acceptable at all changes nothing. */
  set<K extends keyof P>(name: K, value: Values<P>[K]): void;
  reset(): void;
}

/** Data, and the settings they were computed for. */
interface Computed<P extends Parameters, D> {
  readonly values: Values<P>;
  readonly data: D;
}

interface Slot {
  readonly initial: unknown;
  readonly current: Signal<unknown>;
}

/** Every island of a page meets here: a slot is found by figure and parameter, whoever comes first. */
const slots = new Map<string, Slot>();
// biome-ignore lint/suspicious/noExplicitAny: figures of every shape
const states = new Map<string, FigureState<any, any>>();

function slotFor(key: string, initial: unknown): Slot {
  const known = slots.get(key);
  if (known) return known;
  const slot = { initial, current: signal(initial) };
  // Pages are built one after another in one process; nothing set on one may reach the next.
  if (!import.meta.env.SSR) slots.set(key, slot);
  return slot;
}

/**
 * A computed value whose readers hear of a change before it is computed. Otherwise signals compute it already in the
 * reader's gesture, to see whether it has changed at all, and the frame waits for that.
 */
export const heardFirst = <T>(change: ReadonlySignal<object>, late: ReadonlySignal<T>): Readable<T> => ({
  get value() {
    return change.value && late.value;
  },
  peek: () => late.peek(),
});

/** The build shows a figure on many pages and computes it once. */
const builtData = new Map<string, unknown>();

/** The best data there are: what a build can wait for. */
function atBuild<P extends Parameters, D>(model: FigureModel<P, D>, values: Values<P>): D {
  const printed = Object.entries(model.parameters).map(([name, parameter]) => parameter.print(values[name]));
  const key = [model.id, ...printed].join('&');
  if (!builtData.has(key)) {
    let data: D | undefined;
    for (const better of model.refine?.(values) ?? []) data = better;
    builtData.set(key, data ?? model.compute(values));
  }
  return builtData.get(key) as D;
}

function createState<P extends Parameters, D>(
  model: FigureModel<P, D>,
  instance: string,
  overrides: Partial<Values<P>>,
): FigureState<P, D> {
  const entries = Object.entries(model.parameters).map(([name, parameter]) => {
    const { link } = parameter;
    const key = link ? `${link.figure}.${link.parameter}` : `${instance}.${name}`;
    return { name, parameter, slot: slotFor(key, overrides[name] ?? parameter.initial) };
  });
  const slotOf = new Map(entries.map(({ name, slot }) => [name, slot]));
  const touched = signal({ reset: true });
  const pointers = [...(model.pointers ?? []), model.player?.clock];
  const initial = Object.fromEntries(entries.map(({ name, slot }) => [name, slot.initial])) as Values<P>;
  const current = (pointing: boolean) =>
    Object.fromEntries(
      entries
        .filter(({ name }) => pointers.includes(name) === pointing)
        .map(({ name, slot }) => [name, slot.current.value]),
    );
  const pointed = computed(() => current(true));
  const settings = computed((): Values<P> => ({ ...initial, ...current(false) }));
  const withPointers = (others: Values<P>): Values<P> => ({ ...others, ...pointed.value });
  const values = computed(() => withPointers(settings.value));
  const improved = signal<(Computed<P, D> & { complete: boolean }) | undefined>(undefined);
  const latest = computed((): Computed<P, D> => {
    const now = settings.value;
    if (import.meta.env.SSR) return { values: now, data: atBuild(model, now) };
    const better = improved.value;
    const waits = better && (better.values === now || model.heavy?.(now));
    return waits ? better : { values: now, data: model.compute(now) };
  });
  const shown = computed(() => ({ ...latest.value, values: withPointers(latest.value.values) }));
  // Where better data stand until newer ones come, a change alone shows nothing new.
  const heard = computed((): object => (model.heavy?.(settings.value) && improved.value) || settings.value);
  const refined = computed(() => improved.value?.values === settings.value && improved.value.complete);
  const changed = computed(() =>
    entries.some(({ parameter, slot }) => !sameValue(parameter, slot.current.value, slot.initial)),
  );
  return {
    initial,
    values,
    touched,
    settings,
    heard,
    shown: heardFirst(heard, shown),
    data: heardFirst(
      heard,
      computed(() => latest.value.data),
    ),
    refined,
    fresh: computed(() => !!model.refine && touched.value.reset && !refined.value && !changed.value),
    improve(computedFor, data, complete) {
      if (computedFor !== settings.peek() && !model.heavy?.(settings.peek())) return;
      improved.value = { values: computedFor, data, complete };
    },
    changed,
    set(name, value) {
      const nearest = model.parameters[name]?.nearest(value);
      const slot = slotOf.get(name as string);
      if (nearest === undefined || !slot) return;
      if (sameValue(model.parameters[name] as Parameter, nearest, slot.current.peek())) return;
      batch(() => {
        slot.current.value = nearest;
        touched.value = { reset: false };
      });
    },
    reset() {
      batch(() => {
        for (const { slot } of entries) slot.current.value = slot.initial;
        touched.value = { reset: true };
      });
    },
  };
}

/**
 * The state of a figure, shared by all islands that name the same instance.
 * @param instance the figure's id in the page; two figures of one kind have two
 */
export function figureState<P extends Parameters, D>(
  model: FigureModel<P, D>,
  instance: string = model.id,
  overrides: Partial<Values<P>> = {},
): FigureState<P, D> {
  const known = states.get(instance);
  if (known) return known;
  const state = createState(model, instance, overrides);
  if (!import.meta.env.SSR) states.set(instance, state);
  return state;
}
