/** What the build asks an account of, and what not. */
import { globSync, readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { numbersInTex, numbersInText } from '../../src/markdown/numbers.ts';

const inText = (text: string) => numbersInText(text).map(({ number }) => number);
const inTex = (tex: string) => numbersInTex(tex).map(({ number }) => number);

describe('a number of the text', () => {
  it('is in digits, with its sign, its decimals and its thousands', () => {
    expect(inText('From −3 to 0.236, in 2,000 steps, at the 75th; 90 % of 4.')).toEqual([
      '−3',
      '0.236',
      '2,000',
      '75th',
      '90',
      '4',
    ]);
  });

  it('may be joined to what it counts, by nothing, a hyphen or a sign', () => {
    expect(inText('A 30-layer network, 4px wide, of 8×8 cells; 1.5x, 0.1-wide, a ten-layer one.')).toEqual([
      '30',
      '4',
      '8',
      '8',
      '1.5',
      '0.1',
      'ten',
    ]);
  });

  it('is in words from ten on', () => {
    expect(inText('Ten of thirty-two, a hundred thousandths, less than a billionth.')).toEqual([
      'Ten',
      'thirty',
      'hundred',
      'thousandths',
      'billionth',
    ]);
  });

  it('is a fraction, or what multiplies', () => {
    expect(inText('Half of it, a third of that, two fifths, a fiftieth; twice, and four times.')).toEqual([
      'Half',
      'third',
      'fifths',
      'fiftieth',
      'twice',
      'four times',
    ]);
  });

  it('is a fraction however it is written', () => {
    expect(
      inText('Four fifths, two-thirds, an eighth, a thirtieth, eleven fortieths, a twelfth, twelve; ½.'),
    ).toEqual(['fifths', 'thirds', 'eighth', 'thirtieth', 'eleven', 'fortieths', 'twelfth', 'twelve', '½']);
    expect(inText('Tenfold, threefold or thrice a dozen; a manifold, a scaffold.')).toEqual([
      'Tenfold',
      'threefold',
      'thrice',
      'dozen',
    ]);
  });

  it('is no year, no digit of a name, no rank, and nothing under ten that a sentence counts', () => {
    expect(inText('In 2015 float32, or 32-bit numbers; the third of two layers, one of the first.')).toEqual(
      [],
    );
    expect(inText('In the 1990s; a 64 bit sum, layer-2, GPT-4.')).toEqual([]);
    expect(inText('Often, a kitten, attention, a tense behalf.')).toEqual([]);
  });
});

describe('a number of a formula', () => {
  it('is a decimal or a power of ten', () => {
    expect(inTex('0.25^{10} \\approx 9.5 \\times 10^{-7} < 10^{-6}')).toEqual([
      '0.25^{10}',
      '9.5 \\times 10^{-7}',
      '10^{-6}',
    ]);
  });

  it('is no index, no exponent, and no constant of a definition', () => {
    expect(inTex('\\sum_{i=1}^{10} w_i^2 / 3n + \\tfrac{1}{2}')).toEqual([]);
  });
});

/** Only posts have ledgers. What is written once for many pages has no prose of its own. */
const pages = globSync('src/pages/**/*.astro').filter((file) => !file.includes('['));

describe.each(pages.sort())('the page %s', (file) => {
  it('says no number, in its text or its description', () => {
    const [, , markup] = readFileSync(file, 'utf8').split(/^---$/m);
    const page = parse(markup!);
    const description = page.querySelector('[description]')?.getAttribute('description') ?? '';
    expect(inText(`${description} ${page.textContent}`)).toEqual([]);
  });
});
