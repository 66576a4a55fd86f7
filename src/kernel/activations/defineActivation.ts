import type { Activation } from './Activation.ts';

type Definition<Name extends string> = Omit<Activation, 'name' | 'value' | 'derivative'> & { name: Name };

/** Completes an activation: value and derivative run its own loop on one number, so that both give the same bits. */
export function defineActivation<const Name extends string>(
  definition: Definition<Name>,
): Activation & { readonly name: Name } {
  const z = new Float32Array(1);
  const a = new Float32Array(1);
  const slope = new Float32Array(1);
  function at(point: number) {
    z[0] = point;
    definition.activate(z, a, slope);
  }
  return {
    ...definition,
    value(point) {
      at(point);
      return a[0];
    },
    derivative(point) {
      at(point);
      return slope[0];
    },
  };
}
