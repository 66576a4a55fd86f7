import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { chartOffPage } from '../../src/build/chartOffPage.ts';

const { handler } = chartOffPage.transform as unknown as {
  handler: (this: { warn: (says: string) => void }, code: string) => { code: string };
};

describe('Chart.js in the page', () => {
  it('does not look for a canvas there: the version installed is the one that is known', () => {
    const warn = vi.fn();
    const installed = readFileSync('node_modules/chart.js/dist/chart.js', 'utf8');
    const { code } = handler.call({ warn }, installed);
    expect(warn).not.toHaveBeenCalled();
    expect(installed.match(/\bDomPlatform\b/g)).toHaveLength(3);
    // Where it is declared, and exported to whoever else asks.
    expect(code.match(/\bDomPlatform\b/g)).toHaveLength(2);
    expect(code.length).toBeLessThan(installed.length);
  });
  it('is left as it is, and the build says so, in a version that is not known', () => {
    const warn = vi.fn();
    const other = 'export const nothing = 0;';
    expect(handler.call({ warn }, other).code).toBe(other);
    expect(warn).toHaveBeenCalledOnce();
  });
});
