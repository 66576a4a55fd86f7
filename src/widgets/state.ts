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
   * The data to show, and the values they are of: the reader's, or where better ones are on their way and the page
   * itself computes nothing, the last that came. Recomputed at most once per change, and only while something shows it.
   */
  readonly shown: Readable<{ readonly values: Values<P>; readonly data: D }>;
  readonly data: Readable<D>;
  /** True when any value differs from its initial one. */
  readonly changed: ReadonlySignal<boolean>;
  /** Grows with every change made here; what other figures change through shared parameters does not count. */
  readonly touched: ReadonlySignal<number>;
  /** Whether the data shown are the best there are for the reader's settings. */
  readonly refined: ReadonlySignal<boolean>;
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
  readonly complete: boolean;
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
  const valuesBut = (held: readonly string[]) =>
    Object.fromEntries(
      entries.map(({ name, slot }) => [name, held.includes(name) ? slot.initial : slot.current.value]),
    ) as Values<P>;
  const touched = signal(0);
  const pointers = [...(model.pointers ?? []), ...(model.player ? [model.player.clock] : [])];
  const values = computed(() => valuesBut([]));
  const settings = pointers.length > 0 ? computed(() => valuesBut(pointers)) : values;
  const pointedAt = (held: Values<P>, now: Values<P>): Values<P> => ({
    ...held,
    ...Object.fromEntries(pointers.map((name) => [name, now[name]])),
  });
  const improved = signal<Computed<P, D> | undefined>(undefined);
  const latest = computed((): Computed<P, D> => {
    const now = settings.value;
    if (import.meta.env.SSR) return { values: now, data: atBuild(model, now), complete: true };
    const better = improved.value;
    const waits = better && (better.values === now || model.heavy?.(now));
    return waits ? better : { values: now, data: model.compute(now), complete: false };
  });
  const shown = computed(() => {
    const { values: of, data } = latest.value;
    if (of === settings.value) return { values: values.value, data };
    return pointers.length > 0 ? { values: pointedAt(of, values.value), data } : latest.value;
  });
  return {
    initial: Object.fromEntries(entries.map(({ name, slot }) => [name, slot.initial])) as Values<P>,
    values,
    touched,
    settings,
    shown: heardFirst(values, shown),
    data: heardFirst(
      settings,
      computed(() => latest.value.data),
    ),
    refined: computed(() => improved.value?.values === settings.value && improved.value.complete),
    improve(computedFor, data, complete) {
      if (computedFor !== settings.peek() && !model.heavy?.(settings.peek())) return;
      improved.value = { values: computedFor, data, complete };
    },
    changed: computed(() =>
      entries.some(({ parameter, slot }) => !sameValue(parameter, slot.current.value, slot.initial)),
    ),
    set(name, value) {
      const nearest = model.parameters[name]?.nearest(value);
      const slot = slotOf.get(name as string);
      if (nearest === undefined || !slot) return;
      if (sameValue(model.parameters[name] as Parameter, nearest, slot.current.peek())) return;
      batch(() => {
        slot.current.value = nearest;
        touched.value++;
      });
    },
    reset() {
      batch(() => {
        for (const { slot } of entries) slot.current.value = slot.initial;
        touched.value++;
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
