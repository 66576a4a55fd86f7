import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const file = join(mkdtempSync(join(tmpdir(), 'kernel-')), 'kernel.mjs');
const bundle = await rolldown({
  input: fileURLToPath(new URL('../../../src/kernel/index.ts', import.meta.url)),
});
await bundle.write({ file, format: 'esm', minify: true });

/** The kernel as it is shipped: bundled and minified. */
export const bundled = await import(pathToFileURL(file).href);

export function kernel({ sizes, batchSize, activation }, { parameters, inputs, targets, learningRate }) {
  const network = bundled.createNetwork({ sizes, hidden: activation });
  network.parameters.set(parameters);
  const workspace = bundled.createWorkspace(network, { batchSize });
  workspace.inputs.set(inputs);
  const optimiser = bundled.createOptimiser(network, 'sgd', { learningRate });
  function step() {
    bundled.forward(workspace);
    bundled.meanSquaredError.evaluate(workspace, targets);
    bundled.backward(workspace);
    optimiser.step();
  }
  return { step, outputs: () => workspace.outputs };
}
