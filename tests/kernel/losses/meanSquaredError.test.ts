import { describe, expect, it } from 'vitest';
import { createNetwork, createWorkspace, meanSquaredError } from '../../../src/kernel/index.ts';

const workspace = createWorkspace(createNetwork({ sizes: [1, 2] }), { batchSize: 2 });

describe('meanSquaredError', () => {
  it('is the mean of (y − t)² over batch and outputs, with ∂L/∂y = 2(y − t)/(B·n)', () => {
    workspace.outputs.set([1, 2, 3, 4]);
    expect(meanSquaredError.evaluate(workspace, Float32Array.of(0, 2, 1, 8))).toBe((1 + 0 + 4 + 16) / 4);
    expect([...workspace.outputGradients]).toEqual([0.5, 0, 1, -2]);
  });

  it('refuses targets of another length', () => {
    expect(() => meanSquaredError.evaluate(workspace, new Float32Array(3))).toThrow(
      'targets has 3 values, expected batch × outputs = 4; pass them row-major.',
    );
  });
});
