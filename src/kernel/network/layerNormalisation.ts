import type { LayerWorkspace } from './createWorkspace.ts';

/** Keeps the division defined where all units of an example have the same z; PyTorch's value. */
const EPSILON = 1e-5;

/**
 * Layer normalisation of a batch: LN(z) = g·ẑ + s with ẑ = (z − mean)/√(variance + ε), mean and (biased) variance
 * over the units of one example, ε = 1e-5. Fills the layer's `normalisation`. Sums in double, rounds on store.
 * @see Ba, Kiros & Hinton (2016), Layer normalization
 */
export function normalise({ layer, z, normalisation }: LayerWorkspace): void {
  const { standardised, outputs, inverseDeviations } = normalisation!;
  const { gains, shifts } = layer.normalisation!;
  const units = layer.fanOut;
  for (let example = 0; example < inverseDeviations.length; example++) {
    const start = example * units;
    let mean = 0;
    for (let unit = 0; unit < units; unit++) mean += z[start + unit];
    mean /= units;
    let variance = 0;
    for (let unit = 0; unit < units; unit++) variance += (z[start + unit] - mean) * (z[start + unit] - mean);
    variance /= units;
    const inverse = 1 / Math.sqrt(variance + EPSILON);
    inverseDeviations[example] = inverse;
    for (let unit = 0; unit < units; unit++) {
      const scaled = (z[start + unit] - mean) * inverse;
      standardised[start + unit] = scaled;
      outputs[start + unit] = gains[unit] * scaled + shifts[unit];
    }
  }
}

/**
 * The way back: turns delta from ∂L/∂LN(z) into ∂L/∂z, and gives ∂L/∂g = Σ ∂L/∂LN·ẑ and ∂L/∂s = Σ ∂L/∂LN over the
 * batch. With c = g·∂L/∂LN, ∂L/∂z = (c − mean(c) − ẑ·mean(c·ẑ))/√(variance + ε).
 */
export function denormalise({ layer, normalisation, delta }: LayerWorkspace): void {
  const { standardised, inverseDeviations } = normalisation!;
  const { gains, gainGradients, shiftGradients } = layer.normalisation!;
  const units = layer.fanOut;
  for (let unit = 0; unit < units; unit++) {
    let gainSum = 0;
    let shiftSum = 0;
    for (let i = unit; i < delta.length; i += units) {
      gainSum += delta[i] * standardised[i];
      shiftSum += delta[i];
    }
    gainGradients[unit] = gainSum;
    shiftGradients[unit] = shiftSum;
  }
  for (let example = 0; example < inverseDeviations.length; example++) {
    const start = example * units;
    let mean = 0;
    let projection = 0;
    for (let unit = 0; unit < units; unit++) {
      const c = gains[unit] * delta[start + unit];
      mean += c;
      projection += c * standardised[start + unit];
    }
    mean /= units;
    projection /= units;
    for (let unit = 0; unit < units; unit++) {
      const c = gains[unit] * delta[start + unit];
      delta[start + unit] = (c - mean - standardised[start + unit] * projection) * inverseDeviations[example];
    }
  }
}
