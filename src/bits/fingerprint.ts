/** The hash's start in two halves of 32 bits, and its factor less 2⁴⁰, as its authors give them. */
const HIGH = 0xcbf29ce4;
const LOW = 0x84222325;
const PRIME = 0x1b3;

const digitsOf = (half: number) => half.toString(16).padStart(8, '0');

/**
 * FNV-1a of the bytes behind arrays of numbers: h ← (h xor byte)·prime mod 2⁶⁴, one array after the other. One bit that
 * differs gives another fingerprint. NaN has many bit patterns: give it none.
 * @see Fowler, Noll & Vo, The FNV non-cryptographic hash algorithm, RFC 9923
 */
export function createFingerprint() {
  let high = HIGH;
  let low = LOW;
  return {
    add({ buffer, byteOffset, byteLength }: ArrayBufferView): void {
      for (const byte of new Uint8Array(buffer, byteOffset, byteLength)) {
        low = (low ^ byte) >>> 0;
        // Times 2⁴⁰ moves the low half into the high one, eight bits up. No sum comes near 2⁵³, so each is exact.
        const product = low * PRIME;
        high = (high * PRIME + low * 2 ** 8 + Math.floor(product / 2 ** 32)) >>> 0;
        low = product >>> 0;
      }
    },
    /** 16 hexadecimal digits. */
    digits: (): string => digitsOf(high) + digitsOf(low),
  };
}

/** The fingerprint of arrays that are all there. */
export function fingerprint(...arrays: readonly ArrayBufferView[]): string {
  const { add, digits } = createFingerprint();
  arrays.forEach(add);
  return digits();
}
