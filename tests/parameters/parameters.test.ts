import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  choice,
  decades,
  graded,
  initialValues,
  integer,
  integers,
  nextSeed,
  number,
  type Parameter,
  seed,
  subset,
} from '../../src/parameters/index.ts';

const depth = integer({ label: 'Depth', min: 2, max: 100, initial: 30, unit: 'layers' });
const weight = number({ label: 'Weight', min: -2, max: 2, step: 0.05, initial: -0.4 });
const kind = choice({ sigmoid: 'sigmoid', relu: 'ReLU' }, { label: 'Activation', initial: 'relu' });
const several = subset({ tanh: 'tanh', relu: 'ReLU', gelu: 'GELU' }, { label: 'Compare', initial: [] });
const widths = integers({
  label: 'Hidden layers',
  itemLabel: (index) => `Units in layer ${index + 1}`,
  min: 1,
  max: 8,
  minLength: 1,
  maxLength: 4,
  initial: [4],
});
const gain = graded({ label: 'Gain', grades: decades(-1, 1, 12), initial: 1 });
const start = seed();
// biome-ignore lint/suspicious/noExplicitAny: every kind in one list
const all: Parameter<any>[] = [depth, weight, gain, kind, several, widths, start];

describe('every parameter', () => {
  it.each(all)('$kind: text → value → text is the identity on what it prints', (parameter) => {
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        const value = parameter.nearest(anything) ?? parameter.initial;
        expect(parameter.parse(parameter.print(value))).toEqual(value);
      }),
    );
  });

  it.each(all)('$kind: foreign text never throws, and what it gives is accepted as it is', (parameter) => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const value = parameter.parse(text);
        if (value !== undefined) expect(parameter.nearest(value)).toEqual(value);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(all)('$kind: the initial value is accepted as it is', (parameter) => {
    expect(parameter.nearest(parameter.initial)).toEqual(parameter.initial);
  });
});

describe('a graded number', () => {
  it('accepts the values of its scale, evenly spaced in the logarithm, to three digits', () => {
    expect(decades(-1, 1, 4)).toEqual([0.1, 0.178, 0.316, 0.562, 1, 1.78, 3.16, 5.62, 10]);
  });
  it('fits other numbers to the grade of the closest ratio, and clamps to its range', () => {
    const coarse = graded({ label: 'Gain', grades: [1, 10, 100], initial: 10 });
    expect([3, 3.3, 31, 32, 1e9, 0, -5, -Infinity].map(coarse.nearest)).toEqual([
      1, 10, 10, 100, 100, 1, 1, 1,
    ]);
    expect(coarse.nearest(Number.NaN)).toBeUndefined();
    expect(coarse.parse('ten')).toBeUndefined();
  });
  it('stands on a slider in equal steps, and comes back from there', () => {
    for (const value of decades(-1, 1, 12)) expect(gain.at(gain.position(value))).toBe(value);
    expect(gain.position(gain.max) - gain.position(gain.min)).toBe(24);
  });
  it('refuses an initial value that is no grade', () => {
    expect(() => graded({ label: 'Gain', grades: [1, 2], initial: 1.5 })).toThrow(
      'Gain: initial is 1.5, expected one of 1, 2.',
    );
  });
});

describe('number', () => {
  it('clamps to its range', () => {
    expect(weight.nearest(7)).toBe(2);
    expect(weight.nearest(-Infinity)).toBe(-2);
  });
  it('rounds to its step without the drift of binary fractions', () => {
    expect(weight.nearest(0.3000001)).toBe(0.3);
    expect(weight.nearest(-0.02)).toBe(0);
    expect(Object.is(weight.nearest(-0.01), 0)).toBe(true);
  });
  it('refuses what is no number', () => {
    for (const value of [Number.NaN, '1', null, undefined, {}, [1]])
      expect(weight.nearest(value)).toBeUndefined();
    for (const text of ['', 'one', '1,5', '0x10', 'Infinity', '1 '])
      expect(weight.parse(text)).toBeUndefined();
  });
  it('shows as many decimals as its step has, with a true minus sign', () => {
    expect(weight.format(-0.4)).toBe('−0.40');
    expect(depth.format(30)).toBe('30');
  });
  it('says what it expects', () => {
    expect(depth.expected).toBe('a number from 2 to 100 in steps of 1');
  });
  it('is refused with an initial value outside its range', () => {
    expect(() => integer({ label: 'Depth', min: 2, max: 9, initial: 1 })).toThrow(
      'Depth: initial is 1, expected a number from 2 to 9 in steps of 1, counted from 0.',
    );
  });
  it('is refused with an end that its steps pass by', () => {
    const ends = (min: number, max: number) => () => number({ label: 'Rate', min, max, step: 4, initial: 4 });
    expect(ends(0, 10)).toThrow(
      'Rate: max is 10, expected a number from 0 to 10 in steps of 4, counted from 0.',
    );
    expect(ends(1, 12)).toThrow('Rate: min is 1, ');
    expect(ends(0, 12)).not.toThrow();
  });
  it('is refused with an empty range', () => {
    expect(() => integer({ label: 'Depth', min: 9, max: 9, initial: 9 })).toThrow(
      'Depth: min is 9, expected less than max = 9.',
    );
  });
});

describe('choice', () => {
  it('takes its own options only, not inherited property names', () => {
    expect(kind.nearest('sigmoid')).toBe('sigmoid');
    expect(kind.nearest('toString')).toBeUndefined();
    expect(kind.parse('tanh')).toBeUndefined();
  });
  it('shows the readers’ word', () => expect(kind.format('relu')).toBe('ReLU'));
});

describe('subset', () => {
  it('keeps the declared order, whatever order it is given', () => {
    expect(several.nearest(['gelu', 'tanh'])).toEqual(['tanh', 'gelu']);
  });
  it('drops unknown names, and refuses a list of nothing but them', () => {
    expect(several.nearest(['gelu', 'swish'])).toEqual(['gelu']);
    expect(several.nearest(['swish'])).toBeUndefined();
  });
  it('may be empty', () => {
    expect(several.parse('')).toEqual([]);
    expect(several.format([])).toBe('none');
  });
});

describe('integers', () => {
  it('clamps each item, and cuts a list that is too long', () => {
    expect(widths.nearest([0, 9, 3.4])).toEqual([1, 8, 3]);
    expect(widths.parse('1.2.3.4.5')).toEqual([1, 2, 3, 4]);
  });
  it('reads a list that was written with commas', () => {
    expect(widths.parse('3,4')).toEqual([3, 4]);
    expect(several.parse('tanh,gelu')).toEqual(['tanh', 'gelu']);
    expect(widths.parse('3,')).toBeUndefined();
  });
  it('refuses a list that is too short', () => expect(widths.nearest([])).toBeUndefined());
});

describe('seed', () => {
  it('is an unsigned 32-bit integer', () => {
    expect(start.nearest(-5)).toBe(0);
    expect(start.nearest(2 ** 40)).toBe(2 ** 32 - 1);
  });
  it('goes round after the last one', () => expect(nextSeed(2 ** 32 - 1)).toBe(0));
});

describe('initialValues', () => {
  it('collects every initial value by name', () => {
    expect(initialValues({ depth, several })).toEqual({ depth: 30, several: [] });
  });
});
