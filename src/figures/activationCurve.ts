import { type ActivationName, activations } from '../kernel/index.ts';
import type { Options } from '../parameters/index.ts';

/** Some activations as the options of a choice, in readers' words. */
export const activationOptions = <T extends ActivationName>(names: readonly T[]): Options<T> =>
  Object.fromEntries(names.map((name) => [name, activations[name].label])) as Options<T>;

/** How a formula in a figure writes an activation, maths between asterisks. */
export const activationSymbol = (name: ActivationName): string =>
  name === 'sigmoid' ? '*σ*' : activations[name].label;

export interface ActivationCurve {
  readonly z: Float32Array;
  readonly value: Float32Array;
  readonly slope: Float32Array;
}

const curves = new Map<string, ActivationCurve>();

/** φ and φ′ at evenly spaced z, from the kernel. The same call gives the same object, so what is drawn is not drawn again. */
export function activationCurve(
  name: ActivationName,
  min: number,
  max: number,
  steps = 240,
): ActivationCurve {
  const key = `${name} ${min} ${max} ${steps}`;
  const known = curves.get(key);
  if (known) return known;
  const z = Float32Array.from({ length: steps + 1 }, (_, i) => min + ((max - min) * i) / steps);
  const value = new Float32Array(z.length);
  const slope = new Float32Array(z.length);
  activations[name].activate(z, value, slope);
  const curve = { z, value, slope };
  curves.set(key, curve);
  return curve;
}
