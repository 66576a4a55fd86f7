import { type ActivationName, activations, exp } from '../../kernel/index.ts';

/** Half the width of the integration, in standard deviations, and its step. */
const [REACH, STEP] = [8, 1 / 16];
/** Layers after which the variance of z has settled. */
const SETTLED = 60;

/** E[f(x)] for x ~ N(0, 1), by the midpoint rule, so that no sample stands on a kink at 0. */
function normalMean(f: (x: number) => number): number {
  let [sum, weights] = [0, 0];
  for (let x = STEP / 2 - REACH; x < REACH; x += STEP) {
    const weight = exp((-x * x) / 2);
    sum += weight * f(x);
    weights += weight;
  }
  return sum / weights;
}

/**
 * By what factor a very wide network's gradient changes from one layer to the one before it: √χ with
 * χ = σ_w²·E[φ′(√q·x)²], x ~ N(0, 1), at the variance q of z that the layers settle at, q = σ_w²·E[φ(√q·x)²].
 * @param weightVariance σ_w² = n·Var(w); biases are zero
 * @see Schoenholz, Gilmer, Ganguli & Sohl-Dickstein (2017), equations 3 and 5
 */
export function meanFieldFactor(name: ActivationName, weightVariance: number): number {
  const { value, derivative } = activations[name];
  let q = 1;
  for (let layer = 0; layer < SETTLED; layer++) {
    const deviation = Math.sqrt(q);
    q = weightVariance * normalMean((x) => value(deviation * x) ** 2);
    if (!(q > 1e-30 && q < 1e30)) break;
  }
  const deviation = Math.sqrt(q);
  return Math.sqrt(weightVariance * normalMean((x) => derivative(deviation * x) ** 2));
}
