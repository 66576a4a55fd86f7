/** One way to break the kernel: in this file, this text is replaced by that. */
export interface Mutation {
  /** What is wrong with the kernel then. */
  readonly name: string;
  /** Under src/kernel. */
  readonly file: string;
  /** Stands there exactly once. */
  readonly from: string;
  readonly to: string;
  /** The file under tests/kernel that is there to catch it. */
  readonly by: string;
}

/** Mistakes that a kernel of this kind is prone to; the tests of the kernel catch each of them. */
export const mutations: readonly Mutation[] = [
  {
    name: 'the bias is left out of the sum of a batch',
    by: 'matrix/multiply.test.ts',
    file: 'matrix/affine.ts',
    from: 'weights, fanIn, 1, biases);\n}',
    to: 'weights, fanIn, 1, null);\n}',
  },
  {
    name: 'the last column of a product is lost',
    by: 'matrix/multiply.test.ts',
    file: 'matrix/multiply.ts',
    from: 'if (width > 3) c[o + 3] = s03;',
    to: 'if (width > 4) c[o + 3] = s03;',
  },
  {
    name: 'a sum is kept in float32',
    by: 'matrix/multiply.test.ts',
    file: 'matrix/multiply.ts',
    from: 's00 += x0 * y0;',
    to: 's00 = Math.fround(s00 + x0 * y0);',
  },
  {
    name: 'the gradient goes back through W, not Wᵀ',
    by: 'matrix/multiply.test.ts',
    file: 'matrix/backpropagate.ts',
    from: 'delta, fanOut, 1, weights, 1, fanIn, null',
    to: 'delta, fanOut, 1, weights, fanOut, 1, null',
  },
  {
    name: 'the gradient of a batch’s biases is dropped',
    by: 'matrix/multiply.test.ts',
    file: 'matrix/parameterGradients.ts',
    from: 'biasGradients[unit] = sum;',
    to: 'biasGradients[unit] = 0;',
  },
  {
    name: 'the gradient of one example’s biases has the wrong sign',
    by: 'matrix/multiply.test.ts',
    file: 'matrix/backpropagateRow.ts',
    from: 'biasGradients[unit] = delta[unit];',
    to: 'biasGradients[unit] = -delta[unit];',
  },
  {
    name: 'the derivative of the activation is missing',
    by: 'network/reference.test.ts',
    file: 'network/backward.ts',
    from: 'slope[i] === 0 ? 0 : upstream[i] * slope[i]',
    to: 'upstream[i]',
  },
  {
    name: 'a slope of 0 lets an infinite gradient through as NaN',
    by: 'network/deep.test.ts',
    file: 'network/backward.ts',
    from: 'slope[i] === 0 ? 0 : upstream[i] * slope[i]',
    to: 'upstream[i] * slope[i]',
  },
  {
    name: 'the gradient is handed to the layer after the next',
    by: 'network/reference.test.ts',
    file: 'network/backward.ts',
    from: 'layers[l - 1].upstream',
    to: 'layers[Math.max(0, l - 2)].upstream',
  },
  {
    name: 'the way around a residual layer is closed to the gradient',
    by: 'network/reference.test.ts',
    file: 'network/backward.ts',
    from: 'passAround(layers[l], below);',
    to: '',
  },
  {
    name: 'the slope is taken at a, not at z',
    by: 'network/reference.test.ts',
    file: 'network/forward.ts',
    from: 'layer.activation.activate(normalisation ? normalisation.outputs : z, a, slope);',
    to: 'layer.activation.activate(normalisation ? normalisation.outputs : z, a, slope); layer.activation.activate(a, new Float32Array(a.length), slope);',
  },
  {
    name: 'the way back through a normalisation forgets the mean',
    by: 'network/reference.test.ts',
    file: 'network/layerNormalisation.ts',
    from: '(c - mean - standardised[start + unit] * projection)',
    to: '(c - standardised[start + unit] * projection)',
  },
  {
    name: 'the sigmoid’s slope is σ(1 − σ) of a rounded σ',
    by: 'activations/activations.test.ts',
    file: 'activations/sigmoid.ts',
    from: 'slope[i] = e * value * value;',
    to: 'slope[i] = a[i] * (1 - a[i]);',
  },
  {
    name: 'ReLU’s slope at 0 is none',
    by: 'activations/activations.test.ts',
    file: 'activations/relu.ts',
    from: 'slope[i] = z[i] <= 0 ? 0',
    to: 'slope[i] = z[i] < 0 ? 0',
  },
  {
    name: 'the exponential’s last coefficient is wrong',
    by: 'elementary/elementary.test.ts',
    file: 'elementary/exp.ts',
    from: 'r * (1 / 24)',
    to: 'r * (1 / 20)',
  },
  {
    name: 'the squared error’s gradient is that of the sum, not of the mean',
    by: 'losses/losses.test.ts',
    file: 'losses/meanSquaredError.ts',
    from: '(2 * error) / outputs.length',
    to: '2 * error',
  },
  {
    name: 'the cross-entropy’s gradient is that of the sum, not of the mean',
    by: 'losses/losses.test.ts',
    file: 'losses/softmaxCrossEntropy.ts',
    from: '((1 + withoutBest) * batchSize)',
    to: '(1 + withoutBest)',
  },
  {
    name: 'He’s weights have Xavier’s gain',
    by: 'initialisers/initialise.test.ts',
    file: 'initialisers/initialisers.ts',
    from: "source: he,\n    distribution: 'normal',\n    deviation: (fanIn) => Math.sqrt(2 / fanIn)",
    to: "source: he,\n    distribution: 'normal',\n    deviation: (fanIn) => Math.sqrt(1 / fanIn)",
  },
  {
    name: 'Xavier’s weights forget the fan-out',
    by: 'initialisers/initialise.test.ts',
    file: 'initialisers/initialisers.ts',
    from: "distribution: 'normal',\n    deviation: (fanIn, fanOut) => Math.sqrt(2 / (fanIn + fanOut))",
    to: "distribution: 'normal',\n    deviation: (fanIn) => Math.sqrt(2 / (fanIn + fanIn))",
  },
  {
    name: 'a uniform distribution has the deviation for its half width',
    by: 'initialisers/initialise.test.ts',
    file: 'initialisers/scaled.ts',
    from: 'Math.sqrt(3) * deviation',
    to: 'deviation',
  },
  {
    name: 'two words of the generator’s state are swapped',
    by: 'random/createRandom.test.ts',
    file: 'random/createRandom.ts',
    from: 'randomFromState(splitMix(start), splitMix(start + 1),',
    to: 'randomFromState(splitMix(start + 1), splitMix(start),',
  },
  {
    name: 'neighbouring seeds share their streams',
    by: 'random/createRandom.test.ts',
    file: 'random/createRandom.ts',
    from: 'const start = splitMix(seed);',
    to: 'const start = seed;',
  },
  {
    name: 'the last parameters climb',
    by: 'optimisers/reference.test.ts',
    file: 'optimisers/gradientDescent.ts',
    from: 'for (; i < length; i++) parameters[i] -= rate * gradients[i];',
    to: 'for (; i < length; i++) parameters[i] += rate * gradients[i];',
  },
  {
    name: 'momentum averages the gradients it is to add up',
    by: 'optimisers/reference.test.ts',
    file: 'optimisers/momentum.ts',
    from: 'DECAY * velocity[i] + gradients[i]',
    to: 'DECAY * velocity[i] + (1 - DECAY) * gradients[i]',
  },
  {
    name: 'Adam does not correct its mean for the start at 0',
    by: 'optimisers/reference.test.ts',
    file: 'optimisers/adam.ts',
    from: 'this.learningRate / (1 - left[0])',
    to: 'this.learningRate',
  },
  {
    name: 'Adam corrects its square with the decay of its mean',
    by: 'optimisers/reference.test.ts',
    file: 'optimisers/adam.ts',
    from: '1 / (1 - left[1])',
    to: '1 / (1 - left[0])',
  },
  {
    name: 'clipping lengthens what is short',
    by: 'optimisers/optimisers.test.ts',
    file: 'optimisers/clipGradients.ts',
    from: 'norm > limit && norm < Infinity',
    to: 'norm < limit && norm < Infinity',
  },
];
