/** The numbers that stand typed in the second post, each computed anew. */
import { expect } from 'vitest';
import ledger from '../../src/content/posts/initialise-it-right.ledger.ts';
import gradientByLayer, { type GradientByLayerData } from '../../src/figures/gradient-by-layer/model.ts';
import { gains } from '../../src/figures/vanishing-to-exploding/map.ts';
import vanishingToExploding, {
  ratioIn,
  type VanishingToExplodingData,
} from '../../src/figures/vanishing-to-exploding/model.ts';
import { activations, createNetwork, initialise } from '../../src/kernel/index.ts';
import { initialValues } from '../../src/parameters/index.ts';
import { meanFieldFactor } from '../figures/meanFieldFactor.ts';
import { claimsOf } from './claims.ts';

const claim = claimsOf('initialise-it-right', ledger);

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

claim('Drag the gain to 2.2, which multiplies all weights, and the tanh line is nearly level', () => {
  const share = left('tanh', { initialisation: 'pytorch-default', gain: 2.2 });
  expect(share).toBeGreaterThan(0.5);
  expect(share).toBeLessThan(2);
});

claim('Here are networks of thirty layers', () => {
  expect(initialValues(gradientByLayer.parameters).depth).toBe(30);
});

claim(
  'Every layer divides the mean square of what came in by 3, and after thirty of them nothing to speak of is left',
  () => {
    expect(meanFieldFactor('tanh', 1 / 3) ** 2).toBeCloseTo(1 / 3, 6);
    expect((1 / 3) ** 30).toBeLessThan(1e-14);
  },
);

/** Shares of a signal as likely positive as negative, around 0: of its mean square, and of its slopes. */
function keptByRelu() {
  const z = Array.from({ length: 1000 }, (_, i) => (i - 499.5) / 100);
  const square = (values: number[]) => values.reduce((sum, value) => sum + value * value, 0);
  const open = z.filter((each) => activations.relu.derivative(each) > 0);
  return { square: square(z.map(activations.relu.value)) / square(z), slopes: open.length / z.length };
}

claim('Half of it is lost in a ReLU', () => expect(keptByRelu().square).toBeCloseTo(0.5, 6));

claim(
  'It sets half of its inputs to zero, so $\\operatorname{E}[a^2]$ is half of $\\operatorname{E}[z^2]$, and on the way back half of the slopes are zero',
  () => {
    expect(keptByRelu().square).toBeCloseTo(0.5, 6);
    expect(keptByRelu().slopes).toBe(0.5);
  },
);

claim('keeps a share of $\\sqrt{1/2} \\approx 0.707$ of the gradient', () => {
  expect(meanFieldFactor('relu', 1)).toBeCloseTo(Math.SQRT1_2, 3);
});

claim(
  'From the last of thirty layers to the first there are 29 steps, and $0.707^{29} \\approx 4.3 \\times 10^{-5}$',
  () => {
    expect((0.5 ** (29 / 2)).toExponential(1)).toBe('4.3e-5');
    expect((Number(Math.SQRT1_2.toFixed(3)) ** 29).toExponential(1)).toBe('4.3e-5');
  },
);

claim(
  'Its slope is at most 0.25, so it would take weights four times as large; and those push the pre-activations to where the slope is smaller still',
  () => {
    const { largestSlope, derivative } = activations.sigmoid;
    expect(4 * largestSlope.slope).toBe(1);
    expect(derivative(4)).toBeLessThan(derivative(1));
  },
);

claim("so that He's are at $\\sqrt 2 \\approx 1.41$", () => {
  expect(Math.SQRT2.toFixed(2)).toBe('1.41');
  expect(meanFieldFactor('relu', Math.SQRT2 ** 2)).toBeCloseTo(1, 6);
});

claim('Its line would be level if the layers were wide: drag the width to 256', () => {
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

claim('a gain that is a third too large makes every factor a third larger', () => {
  expect(meanFieldFactor('relu', 2 * (4 / 3) ** 2) / meanFieldFactor('relu', 2)).toBeCloseTo(4 / 3, 3);
});

claim('Over a hundred layers it is more than a million million', () => {
  expect((4 / 3) ** 99).toBeGreaterThan(1e12);
});

claim('From the last of ten layers to the first that is a factor of 13', () => {
  expect(Math.round((4 / 3) ** 9)).toBe(13);
  const map = mapOf({ activation: 'relu' });
  const [he, larger] = [Math.SQRT2, (4 / 3) * Math.SQRT2].map(
    (gain) => gains.toSorted((a, b) => Math.abs(a - gain) - Math.abs(b - gain))[0]!,
  );
  const times = ratioIn(map, larger!, 10) / ratioIn(map, he!, 10);
  // Cells stand at gains a tenth apart, and a map's seeds are three.
  expect(times).toBeGreaterThan(5);
  expect(times).toBeLessThan(30);
});
