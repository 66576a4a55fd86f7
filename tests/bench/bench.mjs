import { bundled, kernel } from './peers/kernel.mjs';
import { naive } from './peers/naive.mjs';
import { brainJs, convnet, toygrad } from './peers/oneByOne.mjs';
import { tensorflow } from './peers/tensorflow.mjs';
import { workloads } from './workloads.mjs';

const peers = {
  kernel,
  naive,
  'TensorFlow.js wasm': tensorflow('wasm'),
  'TensorFlow.js cpu': tensorflow('cpu'),
  'brain.js': brainJs,
  convnetjs: convnet,
  toygrad,
};
const WARM_UP = 400; // ms
const ROUNDS = 25;
const ROUND = 12; // ms

/** ms of the clock. */
const now = () => performance.now();

/** The same start for everyone: parameters, examples and targets. */
function start({ sizes, batchSize, activation }) {
  const network = bundled.createNetwork({ sizes, hidden: activation });
  bundled.initialise(network, 'xavier-normal', { seed: 1 });
  const random = bundled.createRandom(2);
  return {
    parameters: network.parameters,
    inputs: Float32Array.from({ length: batchSize * sizes[0] }, random.normal),
    targets: Float32Array.from({ length: batchSize * sizes.at(-1) }, random.uniform),
    learningRate: 0.01,
  };
}

/** Stops the bench if a contender that starts from the kernel's parameters computes something else. */
async function checkAgreement(contenders) {
  const results = [];
  for (const { name, contender } of contenders.filter(({ contender }) => contender.outputs)) {
    await contender.enter?.();
    for (let step = 0; step < 3; step++) contender.step();
    if (!contender.outputsAfterStep) contender.step(); // its outputs are those from before its last step
    results.push({ name, outputs: Array.from(contender.outputs()) });
  }
  for (const { name, outputs } of results) {
    const error = Math.max(...outputs.map((output, i) => Math.abs(output - results[0].outputs[i])));
    if (!(error < 1e-3)) throw new Error(`${name} differs from the kernel by ${error} after three steps.`);
  }
}

async function measured(workload) {
  const contenders = [];
  for (const [name, create] of Object.entries(peers)) {
    contenders.push({ name, contender: await create(workload, start(workload)), best: Infinity, repeats: 1 });
  }
  await checkAgreement(contenders);
  for (const entry of contenders) {
    await entry.contender.enter?.();
    const from = now();
    let steps = 0;
    while (now() - from < WARM_UP || steps < 3) {
      entry.contender.step();
      steps++;
    }
    entry.repeats = Math.max(1, Math.round((steps * ROUND) / (now() - from)));
  }
  for (let round = 0; round < ROUNDS; round++) {
    for (const entry of contenders) {
      await entry.contender.enter?.();
      const from = now();
      for (let i = 0; i < entry.repeats; i++) entry.contender.step();
      entry.best = Math.min(entry.best, (now() - from) / entry.repeats);
    }
  }
  for (const { contender } of contenders) await contender.leave?.();
  return contenders;
}

/** Forward and backward of 100 layers of 32 units on a batch of 32, ms. */
function hundredLayers() {
  const network = bundled.createNetwork({ sizes: new Array(101).fill(32), hidden: 'sigmoid' });
  bundled.initialise(network, 'xavier-normal', { seed: 1 });
  const workspace = bundled.createWorkspace(network, { batchSize: 32 });
  workspace.inputs.fill(0.5);
  workspace.outputGradients.fill(1);
  let best = Infinity;
  for (let round = 0; round < 150; round++) {
    const from = now();
    bundled.forward(workspace);
    bundled.backward(workspace);
    best = Math.min(best, now() - from);
  }
  return best;
}

const asked = process.argv.slice(2);
const header = ['', 'kernel, µs', ...Object.keys(peers).slice(1)];
console.log(`| ${header.join(' | ')} |\n|${header.map(() => '---').join('|')}|`);
for (const workload of workloads.filter(({ name }) => asked.length === 0 || asked.includes(name))) {
  const [ours, ...others] = await measured(workload);
  const ratios = others.map(({ best }) => (best / ours.best).toPrecision(3));
  console.log(`| ${workload.name} | ${(1000 * ours.best).toPrecision(3)} | ${ratios.join(' | ')} |`);
}
console.log(`\n100 layers × 32 units, batch 32, forward and backward: ${hundredLayers().toFixed(2)} ms`);
