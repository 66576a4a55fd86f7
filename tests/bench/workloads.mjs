/** The workloads: inputs, hidden layers, outputs. The output layer is linear, the loss the mean squared error. */
export const workloads = [
  { name: 'W1', sizes: [2, ...new Array(8).fill(8), 1], batchSize: 1, activation: 'sigmoid' },
  { name: 'W2', sizes: [2, ...new Array(10).fill(16), 1], batchSize: 32, activation: 'sigmoid' },
  { name: 'W3', sizes: [2, ...new Array(30).fill(32), 1], batchSize: 64, activation: 'sigmoid' },
  { name: 'W4', sizes: [2, ...new Array(50).fill(64), 1], batchSize: 128, activation: 'relu' },
  { name: 'W5', sizes: [784, 30, 30, 30, 30, 10], batchSize: 10, activation: 'sigmoid' },
  { name: 'W6', sizes: [2, ...new Array(5).fill(256), 1], batchSize: 128, activation: 'tanh' },
];
