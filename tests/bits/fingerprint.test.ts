import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../src/bits/fingerprint.ts';

const ofText = (text: string) => fingerprint(new TextEncoder().encode(text));

describe('fingerprint', () => {
  it('gives the test vectors of FNV-1a, 64 bits', () => {
    expect(ofText('')).toBe('cbf29ce484222325');
    expect(ofText('a')).toBe('af63dc4c8601ec8c');
    expect(ofText('foobar')).toBe('85944171f73967e8');
  });

  it('differs when one bit does, were it a zero’s sign', () => {
    expect(fingerprint(Float32Array.of(1, 0))).not.toBe(fingerprint(Float32Array.of(1, -0)));
  });

  it('reads several arrays as one after the other, and of each what it shows', () => {
    const all = Float32Array.of(1, 2, 3);
    expect(fingerprint(all.subarray(0, 1), all.subarray(1))).toBe(fingerprint(all));
  });
});
