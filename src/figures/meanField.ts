import { type ActivationName, activations, exp } from '../kernel/index.ts';

/** Half the width of the integration, in standard deviations, and its step. */
const [REACH, STEP] = [8, 1 / 16];

/** Points of a standard normal variable, their weights, which sum to 1, and room for what a network makes of them. */
interface Grid {
  readonly points: Float64Array;
  readonly weights: Float64Array;
  readonly z: Float32Array;
  readonly a: Float32Array;
  readonly slope: Float32Array;
}

/** Of the midpoint rule, so that no point stands on a kink at 0. */
function gridOf(step: number): Grid {
  const count = (2 * REACH) / step;
  const points = Float64Array.from({ length: count }, (_, i) => (i + 1 / 2) * step - REACH);
  const densities = points.map((x) => exp((-x * x) / 2));
  const sum = densities.reduce((total, density) => total + density);
  return {
    points,
    weights: densities.map((density) => density / sum),
    z: new Float32Array(count),
    a: new Float32Array(count),
    slope: new Float32Array(count),
  };
}

const coarse = gridOf(STEP);

/** E[φ(z)²] and E[φ′(z)²] for z ~ N(0, deviation²). */
function meanSquares(name: ActivationName, deviation: number, { points, weights, z, a, slope }: Grid) {
  for (let i = 0; i < z.length; i++) z[i] = deviation * points[i]!;
  activations[name].activate(z, a, slope);
  let [value, derivative] = [0, 0];
  for (let i = 0; i < z.length; i++) {
    value += weights[i]! * a[i]! ** 2;
    derivative += weights[i]! * slope[i]! ** 2;
  }
  return { value, derivative };
}

function* factorsOf(
  name: ActivationName,
  weightVariance: number,
  biasVariance: number,
): Generator<number, never> {
  let q = weightVariance + biasVariance;
  for (;;) {
    // Within what an activation can tell from 0 and from infinity in float32.
    const deviation = Math.sqrt(Math.min(1e30, Math.max(1e-30, q)));
    const { value, derivative } = meanSquares(name, deviation, coarse);
    q = weightVariance * value + biasVariance;
    yield Math.sqrt(weightVariance * derivative);
  }
}

/** What has been computed of some networks: whoever drags their depth asks for more, or fewer, of the same factors. */
const known = new Map<string, { factors: number[]; further: Generator<number, never> }>();
const KNOWN = 100;

/**
 * By what factor a very wide network's gradient changes on its way back into each layer from the one after it: √χ with
 * χ = σ_w²·E[φ′(√q·x)²], x ~ N(0, 1). The variance q of z begins with that of normal inputs, σ_w² + σ_b², and goes on
 * as q ← σ_w²·E[φ(√q·x)²] + σ_b²: within some layers it settles, where the weights let it.
 * @param layers how many, from the first on
 * @param weightVariance σ_w² = n·Var(w)
 * @param biasVariance σ_b², the variance of the biases
 * @see Schoenholz, Gilmer, Ganguli & Sohl-Dickstein (2017), equations 3 and 5
 */
export function meanFieldFactors(
  name: ActivationName,
  layers: number,
  weightVariance: number,
  biasVariance = 0,
): number[] {
  const key = `${name} ${weightVariance} ${biasVariance}`;
  if (known.size === KNOWN) known.clear();
  const network = known.get(key) ?? { factors: [], further: factorsOf(name, weightVariance, biasVariance) };
  known.set(key, network);
  while (network.factors.length < layers) network.factors.push(network.further.next().value);
  return network.factors.slice(0, layers);
}

/** Between which variances of z the critical one is sought, how often the way is halved, and the integration's step. */
const [LEAST, MOST, HALVINGS, FINE] = [1e-6, 400, 50, 1 / 64];

/**
 * The critical scale: the σ_w² at which a very wide network's gradient keeps its size from layer to layer, χ = 1.
 * Each variance q of z belongs to one pair: σ_w² = 1/E[φ′(√q·x)²] and σ_b² = q − σ_w²·E[φ(√q·x)²]; what is sought is
 * the q whose σ_b² is the given one.
 * @see Schoenholz, Gilmer, Ganguli & Sohl-Dickstein (2017), section 3
 */
export function criticalWeightVariance(name: ActivationName, biasVariance = 0): number {
  const fine = gridOf(FINE);
  const pairAt = (q: number) => {
    const { value, derivative } = meanSquares(name, Math.sqrt(q), fine);
    const weightVariance = 1 / derivative;
    return { weightVariance, biasVariance: q - weightVariance * value };
  };
  let [low, high] = [LEAST, MOST];
  for (let i = 0; i < HALVINGS; i++) {
    const middle = Math.sqrt(low * high);
    if (pairAt(middle).biasVariance < biasVariance) low = middle;
    else high = middle;
  }
  return pairAt(Math.sqrt(low * high)).weightVariance;
}
