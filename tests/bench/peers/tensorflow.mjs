import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const tf = require('@tensorflow/tfjs');
const wasm = require('@tensorflow/tfjs-backend-wasm');
wasm.setThreadsCount(1);
tf.enableProdMode();

/** TensorFlow.js on the backend 'cpu' or 'wasm'. */
export const tensorflow =
  (backend) =>
  async ({ sizes, batchSize, activation }, { parameters, inputs, targets, learningRate }) => {
    const enter = () => tf.setBackend(backend);
    await enter();
    await tf.ready();
    let offset = 0;
    const take = (length) => {
      offset += length;
      return parameters.slice(offset - length, offset);
    };
    const layers = sizes.slice(1).map((fanOut, l) => ({
      weights: tf.variable(tf.tensor2d(take(fanOut * sizes[l]), [fanOut, sizes[l]])),
      biases: tf.variable(tf.tensor1d(take(fanOut))),
    }));
    const x = tf.tensor2d(inputs, [batchSize, sizes[0]]);
    const t = tf.tensor2d(targets, [batchSize, sizes.at(-1)]);
    const optimiser = tf.train.sgd(learningRate);
    const forward = () => {
      let a = x;
      layers.forEach(({ weights, biases }, l) => {
        const z = tf.add(tf.matMul(a, weights, false, true), biases);
        a = l === layers.length - 1 ? z : tf[activation](z);
      });
      return a;
    };
    function step() {
      tf.tidy(() => {
        const { grads } = tf.variableGrads(() => tf.mean(tf.square(tf.sub(forward(), t))));
        optimiser.applyGradients(grads);
      });
    }
    const outputs = () => tf.tidy(() => forward().dataSync());
    const leave = () => tf.disposeVariables();
    return { step, outputs, enter, leave, outputsAfterStep: true };
  };
