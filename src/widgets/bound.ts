import { computed, type ReadonlySignal, Signal } from '@preact/signals';

/** A value, or a signal of it. */
export type Bound<T> = T | ReadonlySignal<T>;

/**
 * What is made of a value; of a signal, a signal. An attribute or a text that is bound to one changes in the reader's
 * gesture, as the thumb does, and nothing is drawn anew for it.
 */
export const bound = <T, U>(value: Bound<T>, make: (value: T) => U): Bound<U> =>
  value instanceof Signal ? computed(() => make(value.value)) : make(value as T);
