/**
 * Naive flat loops: one Float32Array for each layer and quantity, three nested loops, the engine's own exp and tanh.
 * A contender and the yardstick; nothing is tuned, and nothing is allocated in a step.
 */
export function naive({ sizes, batchSize, activation }, { parameters, inputs, targets, learningRate }) {
  const functions = {
    sigmoid: [(z) => 1 / (1 + Math.exp(-z)), (a) => a * (1 - a)],
    tanh: [(z) => Math.tanh(z), (a) => 1 - a * a],
    relu: [(z) => (z > 0 ? z : 0), (a) => (a > 0 ? 1 : 0)],
  };
  const [value, slope] = functions[activation];
  let offset = 0;
  const take = (length) => {
    offset += length;
    return parameters.slice(offset - length, offset);
  };
  const layers = sizes.slice(1).map((fanOut, l) => {
    const fanIn = sizes[l];
    const weights = take(fanOut * fanIn);
    const biases = take(fanOut);
    const length = batchSize * fanOut;
    return {
      fanIn,
      fanOut,
      weights,
      biases,
      weightGradients: new Float32Array(weights.length),
      biasGradients: new Float32Array(fanOut),
      a: new Float32Array(length),
      delta: new Float32Array(length),
    };
  });
  const last = layers.length - 1;
  function step() {
    let x = inputs;
    for (let l = 0; l <= last; l++) {
      const { fanIn, fanOut, weights, biases, a } = layers[l];
      for (let e = 0; e < batchSize; e++) {
        for (let u = 0; u < fanOut; u++) {
          let sum = biases[u];
          for (let i = 0; i < fanIn; i++) sum += weights[u * fanIn + i] * x[e * fanIn + i];
          a[e * fanOut + u] = l === last ? sum : value(sum);
        }
      }
      x = a;
    }
    const { a: outputs, delta: outputDelta } = layers[last];
    for (let i = 0; i < outputs.length; i++)
      outputDelta[i] = (2 * (outputs[i] - targets[i])) / outputs.length;
    for (let l = last; l >= 0; l--) {
      const { fanIn, fanOut, weights, biases, weightGradients, biasGradients, delta } = layers[l];
      const below = l > 0 ? layers[l - 1] : null;
      const x = below ? below.a : inputs;
      for (let u = 0; u < fanOut; u++) {
        for (let i = 0; i < fanIn; i++) {
          let sum = 0;
          for (let e = 0; e < batchSize; e++) sum += delta[e * fanOut + u] * x[e * fanIn + i];
          weightGradients[u * fanIn + i] = sum;
        }
        let sum = 0;
        for (let e = 0; e < batchSize; e++) sum += delta[e * fanOut + u];
        biasGradients[u] = sum;
      }
      if (below) {
        for (let e = 0; e < batchSize; e++) {
          for (let i = 0; i < fanIn; i++) {
            let sum = 0;
            for (let u = 0; u < fanOut; u++) sum += delta[e * fanOut + u] * weights[u * fanIn + i];
            below.delta[e * fanIn + i] = sum * slope(below.a[e * fanIn + i]);
          }
        }
      }
      for (let i = 0; i < weights.length; i++) weights[i] -= learningRate * weightGradients[i];
      for (let u = 0; u < fanOut; u++) biases[u] -= learningRate * biasGradients[u];
    }
  }
  return { step, outputs: () => layers[last].a };
}
