import type { Declaration, Parameter } from './parameter.ts';

export type SeedParameter = Parameter<number, 'seed'>;

const LIMIT = 2 ** 32;

/** A seed of the kernel's generator: an unsigned 32-bit integer. */
export function seed(declaration: Partial<Declaration> & { initial?: number } = {}): SeedParameter {
  const nearest = (value: unknown): number | undefined =>
    typeof value === 'number' && Number.isFinite(value)
      ? Math.min(LIMIT - 1, Math.max(0, Math.round(value)))
      : undefined;
  return {
    label: 'Seed',
    ...declaration,
    kind: 'seed',
    initial: nearest(declaration.initial ?? 1) ?? 1,
    expected: 'a whole number from 0 to 4294967295',
    nearest,
    format: String,
    print: String,
    parse: (text) => (/^\d{1,10}$/.test(text) ? nearest(Number(text)) : undefined),
  };
}

/** The seed after this one; the reader walks through them in order, so each can be found again. */
export const nextSeed = (current: number): number => (current + 1) % LIMIT;
