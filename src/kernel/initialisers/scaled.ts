import type { Initialiser } from './Initialiser.ts';

/** An initialiser that draws weights with standard deviation gain · deviation(fan-in, fan-out); biases are 0. */
export function scaled<const Name extends string>(
  about: Pick<Initialiser, 'label' | 'formula' | 'source' | 'deviation'> & {
    name: Name;
    distribution: 'normal' | 'uniform';
  },
): Initialiser & { readonly name: Name } {
  const { distribution, ...rest } = about;
  return {
    ...rest,
    fill({ weights, biases, fanIn, fanOut }, gain, random) {
      const deviation = gain * about.deviation(fanIn, fanOut);
      const limit = Math.sqrt(3) * deviation; // U(−l, l) has the deviation l/√3
      for (let i = 0; i < weights.length; i++) {
        weights[i] =
          distribution === 'normal' ? deviation * random.normal() : limit * (2 * random.uniform() - 1);
      }
      biases.fill(0);
    },
  };
}
