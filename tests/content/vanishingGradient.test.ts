/** The numbers that stand typed in the first post, each computed anew. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { minima, plateauEnd } from '../../src/figures/gradient-descent/landscape.ts';
import gradientDescent from '../../src/figures/gradient-descent/model.ts';
import { criticalWeightVariance, meanFieldFactor } from '../../src/figures/meanField.ts';
import { LAYERS, rasters, STEPS, UNITS } from '../../src/figures/sparsity/silence.ts';
import { gains } from '../../src/figures/vanishing-to-exploding/map.ts';
import vanishingToExploding, {
  ratioIn,
  type VanishingToExplodingData,
} from '../../src/figures/vanishing-to-exploding/model.ts';
import { activations, createNetwork, createWorkspace, forward, initialise } from '../../src/kernel/index.ts';
import { initialValues } from '../../src/parameters/index.ts';

const post = readFileSync(new URL('../../src/content/posts/vanishing-gradient.mdx', import.meta.url), 'utf8');
const { sigmoid, relu, tanh } = activations;
const { fround } = Math;

/** A claim counts only while the post makes it. */
const claim = (words: string, holds: () => void) =>
  it(words, () => {
    expect(post.replace(/\s+/g, ' ')).toContain(words);
    holds();
  });

/** The weights of the figure's descent, a step each, with other settings. */
const descent = (settings: { start?: number; rate?: number }) =>
  gradientDescent
    .compute({ ...initialValues(gradientDescent.parameters), ...settings })
    .path.map(({ w }) => w);

/** ∫ f(x) φ(x) dx over the normal density, by the trapezium rule: exact to 1e−12 for smooth f. */
const normalMean = (f: (x: number) => number): number => {
  let sum = 0;
  for (let x = -10; x <= 10; x += 1 / 64) sum += f(x) * Math.exp((-x * x) / 2);
  return sum / 64 / Math.sqrt(2 * Math.PI);
};

/** The factor per layer of a wide sigmoid network without biases, at the fixed point of its length map. */
function sigmoidFactor(variance: number): number {
  const value = (z: number) => 1 / (1 + Math.exp(-z));
  const slope = (z: number) => value(z) * (1 - value(z));
  let q = 1;
  for (let i = 0; i < 200; i++) q = variance * normalMean((x) => value(Math.sqrt(q) * x) ** 2);
  return Math.sqrt(variance * normalMean((x) => slope(Math.sqrt(q) * x) ** 2));
}

describe('the sigmoid', () => {
  claim('at $z = 0$, the output is 0.5', () => expect(sigmoid.value(0)).toBe(0.5));
  claim('Its largest value is 0.25, at $z = 0$', () => expect(sigmoid.derivative(0)).toBe(0.25));
  claim('0.105 at $z = \\pm 2$, and 0.0025 at $z = \\pm 6$', () => {
    for (const z of [2, -2]) expect(sigmoid.derivative(z).toFixed(3)).toBe('0.105');
    for (const z of [6, -6]) expect(sigmoid.derivative(z).toFixed(4)).toBe('0.0025');
  });
  claim('can reach one only with a weight of magnitude 4 or more', () => {
    expect(4 * sigmoid.derivative(0)).toBe(1);
    expect(3.999 * sigmoid.derivative(0)).toBeLessThan(1);
  });
});

describe('gradient descent', () => {
  const [first, second] = minima as [(typeof minima)[0], (typeof minima)[0]];
  claim('a few large ones at the end lead down into the first valley', () => {
    const path = descent({});
    expect(path.at(-1)).toBeCloseTo(first.w, 1);
    const steps = path.slice(1).map((w, i) => w - path[i]!);
    const large = steps.filter((step) => step > 0.08).length;
    expect(large).toBeGreaterThan(2);
    expect(large).toBeLessThan(8);
  });
  claim(
    "It is not the deepest: a lower minimum lies beyond the hill, and small steps don't lead there",
    () => {
      expect(second.loss).toBeLessThan(first.loss);
      for (const rate of [0.1, 0.5, 1]) expect(Math.max(...descent({ rate }))).toBeLessThan(first.w + 0.1);
    },
  );
  claim('Start at −3, and 80 steps later the weight is still on the plateau', () => {
    const path = descent({ start: -3 });
    expect(path).toHaveLength(81);
    expect(path.at(-1)).toBeLessThan(plateauEnd);
  });
  claim('Raise the learning rate to 3, and the steps jump to and fro across the valley', () => {
    const last = descent({ rate: 3 }).slice(-30);
    expect(last.some((w) => w < first.w - 0.2) && last.some((w) => w > first.w + 0.2)).toBe(true);
    expect(Math.max(...last)).toBeLessThan(1.5);
  });
  claim('At 8 one of them jumps over the hill, and the descent ends near the lower minimum', () => {
    expect(Math.abs(descent({ rate: 8 }).at(-1)! - second.w)).toBeLessThan(0.5);
  });
});

describe('from vanishing to exploding', () => {
  const mapOf = (activation: 'tanh' | 'sigmoid') => {
    const settings = { ...initialValues(vanishingToExploding.parameters), activation };
    return [...vanishingToExploding.refine!(settings)].at(-1) as VanishingToExplodingData;
  };
  claim('For tanh without biases theory draws the line at a gain of 1', () => {
    expect(Math.sqrt(criticalWeightVariance('tanh'))).toBeCloseTo(1, 4);
  });
  claim('For ReLU it runs at $\\sqrt 2 \\approx 1.414$', () => {
    expect(Math.sqrt(criticalWeightVariance('relu')).toFixed(3)).toBe('1.414');
  });
  claim('For the sigmoid the map has no path that goes all the way up', () => {
    const map = mapOf('sigmoid');
    for (const gain of gains) expect(ratioIn(map, gain, 100)).toBeLessThan(1e-3);
  });
  claim('A few layers forgive almost any gain', () => {
    const map = mapOf('tanh');
    const forgiven = gains.filter((gain) => Math.abs(Math.log10(ratioIn(map, gain, 2))) < 1);
    expect(forgiven.length / gains.length).toBeGreaterThan(0.7);
  });
});

describe('sparsity', () => {
  const deadAfter = (rate: number) =>
    rasters({ activation: 'relu', shift: 0, seed: 1, rate })
      .at(-1)!
      .map(({ dead }) => dead);
  claim('of the 84 units are dead', () => expect(UNITS * LAYERS).toBe(84));
  claim('After 20 steps with this learning rate', () => expect(STEPS).toBe(20));
  claim('With a learning rate of 0.01 almost none dies, and with 0.2 two whole layers go silent', () => {
    expect(deadAfter(0.01).reduce((sum, dead) => sum + dead, 0)).toBeLessThan(3);
    expect(deadAfter(0.2).filter((dead) => dead === UNITS).length).toBeGreaterThanOrEqual(2);
  });
});

describe('the training race', () => {
  claim('its loss is that of a coin, $\\ln 2 \\approx 0.69$', () => expect(Math.LN2.toFixed(2)).toBe('0.69'));
});

describe('the product', () => {
  claim('$0.25^{10} \\approx 9.5 \\times 10^{-7}$ of the gradient is left, less than a millionth', () => {
    expect((0.25 ** 10).toExponential(1)).toBe('9.5e-7');
  });
  claim('becomes exactly zero only at the 75th', () => {
    let product = 1;
    let factors = 0;
    while (product > 0) {
      product = fround(product * fround(0.25));
      factors++;
    }
    expect(factors).toBe(75);
  });
  claim('A weight of 0.1 with a learning rate of 0.1 no longer moves at a gradient of $0.25^{13}$', () => {
    const step = (gradient: number) => fround(fround(0.1) - fround(0.1 * gradient));
    expect(step(0.25 ** 13)).toBe(fround(0.1));
    expect(step(0.25 ** 12)).not.toBe(fround(0.1));
  });
  claim("A weight of 8 at the sigmoid's steepest point makes a factor of 2", () => {
    expect(8 * sigmoid.derivative(0)).toBe(2);
  });
  claim('thirty such factors make more than a billion', () => expect(2 ** 30).toBeGreaterThan(1e9));
});

describe('float32', () => {
  claim(
    'Below $1.2 \\times 10^{-38}$ float32 begins to lose digits, and below $1.4 \\times 10^{-45}$ it has nothing but zero',
    () => {
      expect((2 ** -126).toExponential(1)).toBe('1.2e-38');
      expect((2 ** -149).toExponential(1)).toBe('1.4e-45');
      expect([fround(2 ** -149), fround(2 ** -151)]).toEqual([2 ** -149, 0]);
    },
  );
  claim('Set the spread to 0 and the weight to 4, and every factor is exactly 1', () => {
    expect(fround(4 * sigmoid.derivative(0))).toBe(1);
  });
});

describe('wide layers', () => {
  claim('keeps a share of 0.236 of its size if the weights have variance $1/n$, and 0.141', () => {
    expect(sigmoidFactor(1).toFixed(3)).toBe('0.236');
    expect(sigmoidFactor(1 / 3).toFixed(3)).toBe('0.141');
  });
  claim('$1/(3n)$, it is 0.408, and ten layers divide the gradient by about 7,800', () => {
    const factor = Math.sqrt((1 / 2) * (1 / 3));
    expect(factor.toFixed(3)).toBe('0.408');
    expect(Math.round(factor ** -10 / 100) * 100).toBe(7800);
  });
  claim('$\\operatorname{Var}(w) = 2/n$, this is 1', () =>
    expect(meanFieldFactor('relu', 2)).toBeCloseTo(1, 6),
  );
  claim("With weights twice as large as He's it is 2", () =>
    expect(meanFieldFactor('relu', 8)).toBeCloseTo(2, 6),
  );
  claim('doubles with every layer, so that ten of them make the gradient about 32 times larger', () => {
    expect(Math.sqrt(2 ** 10)).toBe(32);
  });
});

describe('ReLU and tanh', () => {
  claim('Its derivative is 1 where the input is above 0, and 0 elsewhere', () => {
    expect([3, 1e-30, 0, -0, -2].map(relu.derivative)).toEqual([1, 1, 0, 0, 0]);
  });
  claim('Its derivative reaches 1, at $z = 0$', () => {
    expect(tanh.derivative(0)).toBe(1);
    for (const z of [-3, -0.1, 0.1, 3]) expect(tanh.derivative(z)).toBeLessThan(1);
  });
  claim('about half of the units are off for any one input', () => {
    const network = createNetwork({ sizes: [100, 400, 400], hidden: 'relu', output: 'relu' });
    initialise(network, 'he-normal', { seed: 1 });
    const workspace = createWorkspace(network, { batchSize: 1 });
    workspace.inputs.fill(1);
    forward(workspace);
    for (const { a } of workspace.layers) {
      const off = a.filter((each) => each === 0).length;
      // Binomial: 400 coins, four standard deviations.
      expect(Math.abs(off - 200)).toBeLessThan(4 * Math.sqrt(100));
    }
  });
});

describe('Adam', () => {
  claim('commonly $10^{-8}$: there the step is half as long', () => {
    const step = (gradient: number) => gradient / (gradient + 1e-8);
    expect(step(1e-8)).toBe(0.5);
  });
});
