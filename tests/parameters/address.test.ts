import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeRefusals } from '../../src/parameters/describeRefusals.ts';
import {
  choice,
  initialValues,
  integer,
  integers,
  number,
  type Parameters,
  printAddress,
  printSettings,
  readAddress,
  readSettings,
  seed,
  subset,
} from '../../src/parameters/index.ts';

const parameters = {
  depth: integer({ label: 'Depth', min: 2, max: 100, initial: 30, unit: 'layers' }),
  weight: number({ label: 'Weight', min: -2, max: 2, step: 0.05, initial: -0.4 }),
  initialiser: choice({ he: 'He', xavier: 'Xavier' }, { label: 'Weights', initial: 'xavier' }),
  shown: subset({ tanh: 'tanh', relu: 'ReLU' }, { label: 'Shown', initial: ['tanh'] }),
  hidden: integers({
    label: 'Hidden layers',
    itemLabel: String,
    min: 1,
    max: 8,
    minLength: 1,
    maxLength: 4,
    initial: [4],
  }),
  seed: seed(),
};
const initial = initialValues(parameters);

describe('the settings in an address', () => {
  it('are what differs from the initial values, and nothing else', () => {
    expect(printSettings(parameters, { ...initial, depth: 50, initialiser: 'he' }, initial)).toBe(
      'depth=50&initialiser=he',
    );
    expect(printSettings(parameters, initial, initial)).toBe('');
  });

  it('are fitted to the range, and it is said', () => {
    const { values, refusals } = readSettings(parameters, 'depth=500&weight=0.07');
    expect(values).toEqual({ depth: 100, weight: 0.05 });
    expect(describeRefusals(refusals)).toBe(
      'In this link depth was “500”; 100 is used, weight was “0.07”; 0.05 is used.',
    );
  });

  it('are left out where they make no sense, and it is said', () => {
    const { values, refusals } = readSettings(parameters, 'depth=deep&__proto__=1&constructor=x&nothing');
    expect(values).toEqual({});
    expect(refusals.map(({ name }) => name)).toEqual(['depth', '__proto__', 'constructor', 'nothing']);
    expect(describeRefusals(refusals)).toMatch(/and 1 more\.$/);
  });

  it('never throw and never leave a declared range, for 10,000 strings of any kind', () => {
    const hostile = fc.oneof(
      fc.string(),
      fc.webFragments(),
      fc.string({ unit: 'binary' }),
      fc
        .array(
          fc.tuple(
            fc.constantFrom(...Object.keys(parameters), '__proto__', 'toString'),
            fc.oneof(
              fc.string(),
              fc.double().map(String),
              fc.constantFrom('1e999', '-0', 'NaN', '%E0%A4%A', ''),
            ),
          ),
        )
        .map((pairs) => pairs.map(([name, value]) => `${name}=${value}`).join('&')),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        const { settings } = readAddress(`#figure?${text}`);
        const { values, refusals } = readSettings(parameters, settings);
        for (const [name, value] of Object.entries(values))
          expect((parameters as Parameters)[name]?.nearest(value)).toEqual(value);
        expect(describeRefusals(refusals).length).toBeLessThan(400);
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('an address', () => {
  it('names a figure and its settings', () => {
    expect(printAddress({ id: 'sigmoid', settings: 'z=2' })).toBe('#sigmoid?z=2');
    expect(readAddress('#sigmoid?z=2')).toEqual({ id: 'sigmoid', settings: 'z=2' });
  });

  it('of a figure as it is declared is that of its place', () => {
    expect(printAddress({ id: 'sigmoid', settings: '' })).toBe('#sigmoid');
    expect(readAddress('#sigmoid')).toEqual({ id: 'sigmoid', settings: '' });
    expect(readAddress('')).toEqual({ id: '', settings: '' });
  });
});
