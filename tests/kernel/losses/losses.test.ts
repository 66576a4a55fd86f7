import { describe, expect, it } from 'vitest';
import { createNetwork, createWorkspace, losses, lossNames } from '../../../src/kernel/index.ts';

/** The loss of the given outputs, one example a row, and ∂L/∂y. */
function evaluated(name: keyof typeof losses, outputs: number[][], targets: number[]) {
  const workspace = createWorkspace(createNetwork({ sizes: [1, outputs[0].length] }), {
    batchSize: outputs.length,
  });
  workspace.outputs.set(outputs.flat());
  const loss = losses[name].evaluate(workspace, Float32Array.from(targets));
  return { loss, gradients: [...workspace.outputGradients] };
}

const rounded = (values: number[]) => values.map(Math.fround);

it('each loss carries its own name', () => {
  for (const name of lossNames) expect(losses[name].name).toBe(name);
});

describe('mean squared error', () => {
  it('is the mean of (y − t)² over batch and outputs, with ∂L/∂y = 2(y − t)/(B·n)', () => {
    const { loss, gradients } = evaluated('mean-squared-error', [[1, 2], [3, 4]], [0, 2, 1, 8]); // biome-ignore format: one example a row
    expect(loss).toBe((1 + 0 + 4 + 16) / 4);
    expect(gradients).toEqual([0.5, 0, 1, -2]);
  });

  it('refuses targets of another length', () => {
    expect(() => evaluated('mean-squared-error', [[1, 2]], [1])).toThrow(
      'targets has 1 values, expected batch × outputs = 2; pass them row-major.',
    );
  });
});

describe('binary cross-entropy', () => {
  it('is ln 2 for a logit of 0, whatever the target', () => {
    expect(evaluated('binary-cross-entropy', [[0]], [0]).loss).toBeCloseTo(Math.LN2, 13);
    expect(evaluated('binary-cross-entropy', [[0]], [0.3]).loss).toBeCloseTo(Math.LN2, 13);
  });

  it('is 0 or 1000 for logits of ±1000, with gradients 0 and ±1', () => {
    expect(evaluated('binary-cross-entropy', [[1000]], [1])).toEqual({ loss: 0, gradients: [0] });
    expect(evaluated('binary-cross-entropy', [[1000]], [0])).toEqual({ loss: 1000, gradients: [1] });
    expect(evaluated('binary-cross-entropy', [[-1000]], [1])).toEqual({ loss: 1000, gradients: [-1] });
    expect(evaluated('binary-cross-entropy', [[-1000]], [0])).toEqual({ loss: 0, gradients: [0] });
  });

  it('keeps the digits of a gradient that σ(y) − t would cancel away: −e^−50 at y = 50, t = 1', () => {
    expect(evaluated('binary-cross-entropy', [[50]], [1]).gradients).toEqual(
      rounded([-1.9287498479639178e-22]),
    );
  });
});

describe('softmax cross-entropy', () => {
  it('is ln n for n equal logits, with ∂L/∂y = softmax − target', () => {
    const { loss, gradients } = evaluated('softmax-cross-entropy', [[7, 7, 7, 7]], [2]);
    expect(loss).toBeCloseTo(Math.log(4), 12);
    expect(gradients).toEqual([0.25, 0.25, -0.75, 0.25]);
  });

  it('is 0 or 2000 for logits of ±1000', () => {
    expect(evaluated('softmax-cross-entropy', [[1000, -1000]], [0])).toEqual({ loss: 0, gradients: [-0, 0] });
    expect(evaluated('softmax-cross-entropy', [[1000, -1000]], [1])).toEqual({
      loss: 2000,
      gradients: [1, -1],
    });
  });

  it('keeps the digits of the winning class: −e^−40 at a lead of 40', () => {
    const { loss, gradients } = evaluated('softmax-cross-entropy', [[40, 0]], [0]);
    expect(loss / 4.248354255291589e-18).toBeCloseTo(1, 10);
    expect(gradients).toEqual(rounded([-4.248354255291589e-18, 4.248354255291589e-18]));
  });

  it('is the mean over the batch', () => {
    const { loss, gradients } = evaluated('softmax-cross-entropy', [[0, 0], [0, 0]], [0, 1]); // biome-ignore format: one example a row
    expect(loss).toBeCloseTo(Math.LN2, 13);
    expect(gradients).toEqual([-0.25, 0.25, 0.25, -0.25]);
  });

  it('refuses a target that is no class', () => {
    for (const target of [-1, 2, 0.5, NaN]) {
      expect(() => evaluated('softmax-cross-entropy', [[0, 0]], [target])).toThrow(
        `targets[0] is ${target}, expected a class from 0 to 1.`,
      );
    }
  });

  it('refuses targets of another length', () => {
    expect(() => evaluated('softmax-cross-entropy', [[0, 0]], [0, 1])).toThrow(
      'targets has 2 values, expected batch = 1; pass them row-major.',
    );
  });
});
