import { createRequire } from 'node:module';
import { NeuralNetwork, Tensor, Trainers } from 'toygrad';

const require = createRequire(import.meta.url);
const brain = require('brain.js');
const convnetjs = require('convnetjs');

const rows = (values, width) =>
  Array.from({ length: values.length / width }, (_, row) => values.slice(row * width, (row + 1) * width));

export function brainJs({ sizes, activation }, { inputs, targets, learningRate }) {
  const network = new brain.NeuralNetwork({
    inputSize: sizes[0],
    hiddenLayers: sizes.slice(1, -1),
    outputSize: sizes.at(-1),
    activation,
    learningRate,
  });
  network.initialize();
  const outputs = rows(targets, sizes.at(-1));
  const examples = rows(inputs, sizes[0]).map((input, i) => ({ input, output: outputs[i] }));
  return {
    step() {
      for (const example of examples) network.trainPattern(example);
    },
  };
}

export function convnet({ sizes, batchSize, activation }, { inputs, targets, learningRate }) {
  const network = new convnetjs.Net();
  network.makeLayers([
    { type: 'input', out_sx: 1, out_sy: 1, out_depth: sizes[0] },
    ...sizes.slice(1, -1).map((width) => ({ type: 'fc', num_neurons: width, activation })),
    { type: 'regression', num_neurons: sizes.at(-1) },
  ]);
  const trainer = new convnetjs.Trainer(network, {
    method: 'sgd',
    momentum: 0,
    learning_rate: learningRate,
    batch_size: batchSize,
  });
  const volumes = rows(inputs, sizes[0]).map((input) => {
    const volume = new convnetjs.Vol(1, 1, sizes[0], 0);
    volume.w.set(input);
    return volume;
  });
  const outputs = rows(targets, sizes.at(-1)).map((row) => Array.from(row));
  return {
    step() {
      for (let i = 0; i < batchSize; i++) trainer.train(volumes[i], outputs[i]);
    },
  };
}

export function toygrad({ sizes, batchSize, activation }, { inputs, targets, learningRate }) {
  const network = new NeuralNetwork({
    layers: [
      { type: 'input', sx: 1, sy: 1, sz: sizes[0] },
      ...sizes.slice(1, -1).flatMap((filters) => [{ type: 'dense', filters }, { type: activation }]),
      { type: 'dense', filters: sizes.at(-1) },
      { type: 'regression' },
    ],
  });
  const trainer = new Trainers.SGD(network, { batchSize, learningRate, momentum: 0 });
  const tensors = rows(inputs, sizes[0]).map((input) => new Tensor(1, 1, sizes[0], input));
  const outputs = rows(targets, sizes.at(-1));
  return {
    step() {
      for (let i = 0; i < batchSize; i++) trainer.train(tensors[i], outputs[i]);
    },
  };
}
