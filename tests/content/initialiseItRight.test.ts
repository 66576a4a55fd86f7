/** The numbers that stand typed in the second post, each computed anew. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import gradientByLayer, { type GradientByLayerData } from '../../src/figures/gradient-by-layer/model.ts';
import { meanFieldFactor } from '../../src/figures/meanField.ts';
import { gains } from '../../src/figures/vanishing-to-exploding/map.ts';
import vanishingToExploding, {
  ratioIn,
  type VanishingToExplodingData,
} from '../../src/figures/vanishing-to-exploding/model.ts';
import { createNetwork, initialise } from '../../src/kernel/index.ts';
import { initialValues } from '../../src/parameters/index.ts';

const post = readFileSync(
  new URL('../../src/content/posts/initialise-it-right.mdx', import.meta.url),
  'utf8',
);

/** A claim counts only while the post makes it. */
const claim = (words: string, holds: () => void) =>
  it(words, () => {
    expect(post.replace(/\s+/g, ' ')).toContain(words);
    holds();
  });

/** The gradient at the first layer over that at the last, in the figure. */
function left(name: string, settings: object): number {
  const values = { ...initialValues(gradientByLayer.parameters), ...settings };
  let data: GradientByLayerData | undefined;
  for (const better of gradientByLayer.refine!(values)) data = better ?? data;
  const { median } = data!.series.find((series) => series.name === name)!;
  return median[0]! / median.at(-1)!;
}

/** The whole map, with other settings than its own. */
function mapOf(settings: Partial<{ activation: 'relu'; seed: number }>): VanishingToExplodingData {
  const values = { ...initialValues(vanishingToExploding.parameters), ...settings };
  let map: VanishingToExplodingData | undefined;
  for (const better of vanishingToExploding.refine!(values)) map = better ?? map;
  return map!;
}

const variance = (values: Float32Array) =>
  values.reduce((sum, value) => sum + value * value, 0) / values.length;

claim("PyTorch's default is a third of that", () => {
  const network = createNetwork({ sizes: [1000, 1000], hidden: 'tanh' });
  initialise(network, 'pytorch-default', { seed: 1 });
  expect(3000 * variance(network.layers[0]!.weights)).toBeCloseTo(1, 2);
});

claim('Drag the gain to 1.8, which multiplies all weights, and the tanh line is nearly level', () => {
  const share = left('tanh', { initialisation: 'pytorch-default', gain: 1.8 });
  expect(share).toBeGreaterThan(0.05);
  expect(share).toBeLessThan(1);
});

claim('keeps a share of $\\sqrt{1/2} \\approx 0.707$ of the gradient', () => {
  expect(meanFieldFactor('relu', 1)).toBeCloseTo(Math.SQRT1_2, 3);
  expect((0.5 ** (29 / 2)).toExponential(1)).toBe('4.3e-5');
});

claim('Its line would be level if the layers were wide', () => {
  expect(meanFieldFactor('relu', 2)).toBeCloseTo(1, 3);
  const wide = left('relu', { initialisation: 'he-normal', width: 256, batch: 4 });
  expect(wide).toBeGreaterThan(0.5);
  expect(wide).toBeLessThan(2);
});

claim('more than there was at its last', () => {
  expect(left('tanh', { initialisation: 'he-normal' })).toBeGreaterThan(1);
});

claim("Choose Xavier's, and see both lines turn down", () => {
  for (const name of ['tanh', 'relu']) {
    const [he, xavier] = ['he-normal', 'xavier-normal'].map((initialisation) =>
      left(name, { initialisation }),
    );
    expect(xavier).toBeLessThan(he! / 10);
  }
});

claim('at a gain of 1.47 the gradient of the same network grows or shrinks', () => {
  const at = (seed: number) => ratioIn(mapOf({ activation: 'relu', seed }), 1.47, 100);
  expect(at(1)).toBeGreaterThan(1);
  expect(at(2)).toBeLessThan(1);
});

claim('makes every factor a third larger', () => {
  expect(meanFieldFactor('relu', 2 * (4 / 3) ** 2) / meanFieldFactor('relu', 2)).toBeCloseTo(4 / 3, 3);
  expect(Math.round((4 / 3) ** 9)).toBe(13);
  expect((4 / 3) ** 99).toBeGreaterThan(1e12);
});

claim('From the last of ten layers to the first that is a factor of 13', () => {
  const map = mapOf({ activation: 'relu' });
  const [he, larger] = [Math.SQRT2, (4 / 3) * Math.SQRT2].map(
    (gain) => gains.toSorted((a, b) => Math.abs(a - gain) - Math.abs(b - gain))[0]!,
  );
  const times = ratioIn(map, larger!, 10) / ratioIn(map, he!, 10);
  // Cells stand at gains a tenth apart, and a map's seeds are three.
  expect(times).toBeGreaterThan(5);
  expect(times).toBeLessThan(30);
});
