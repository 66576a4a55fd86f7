/** The hash's start and its factor, as its authors give them. */
const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

/**
 * FNV-1a of the bytes behind arrays of numbers: h ← (h xor byte)·prime mod 2⁶⁴, one array after the other. One bit that
 * differs gives another fingerprint. NaN has many bit patterns: give it none.
 * @returns 16 hexadecimal digits
 * @see Fowler, Noll & Vo, The FNV non-cryptographic hash algorithm, RFC 9923
 */
export function fingerprint(...arrays: readonly ArrayBufferView[]): string {
  let hash = OFFSET;
  for (const { buffer, byteOffset, byteLength } of arrays)
    for (const byte of new Uint8Array(buffer, byteOffset, byteLength))
      hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * PRIME);
  return hash.toString(16).padStart(16, '0');
}
