import { type ActivationName, activations, exp } from '../kernel/index.ts';

/** Half the width of the integration, in standard deviations, and its step. */
const [REACH, STEP] = [8, 1 / 16];

/** E[f(x)] for x ~ N(0, 1), by the midpoint rule, so that no sample stands on a kink at 0. */
function normalMean(f: (x: number) => number, step = STEP): number {
  let [sum, weights] = [0, 0];
  for (let x = step / 2 - REACH; x < REACH; x += step) {
    const weight = exp((-x * x) / 2);
    sum += weight * f(x);
    weights += weight;
  }
  return sum / weights;
}

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
  const { value, derivative } = activations[name];
  let q = weightVariance + biasVariance;
  return Array.from({ length: layers }, () => {
    // Within what an activation can tell from 0 and from infinity in float32.
    const deviation = Math.sqrt(Math.min(1e30, Math.max(1e-30, q)));
    q = weightVariance * normalMean((x) => value(deviation * x) ** 2) + biasVariance;
    return Math.sqrt(weightVariance * normalMean((x) => derivative(deviation * x) ** 2));
  });
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
  const { value, derivative } = activations[name];
  const pairAt = (q: number) => {
    const deviation = Math.sqrt(q);
    const weightVariance = 1 / normalMean((x) => derivative(deviation * x) ** 2, FINE);
    return {
      weightVariance,
      biasVariance: q - weightVariance * normalMean((x) => value(deviation * x) ** 2, FINE),
    };
  };
  let [low, high] = [LEAST, MOST];
  for (let i = 0; i < HALVINGS; i++) {
    const middle = Math.sqrt(low * high);
    if (pairAt(middle).biasVariance < biasVariance) low = middle;
    else high = middle;
  }
  return pairAt(Math.sqrt(low * high)).weightVariance;
}
