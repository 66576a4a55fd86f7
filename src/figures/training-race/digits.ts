import type { Examples, Task } from './examples.ts';

const COUNT = 1797;
const SIDE = 8;
const INK = 16;
/** Every so many images one is held back. */
const HELD_BACK = 5;

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

async function unpacked(packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function chosen(bytes: Uint8Array, wanted: (image: number) => boolean): Examples {
  const images = Array.from({ length: COUNT }, (_, i) => i).filter(wanted);
  const size = SIDE * SIDE;
  return {
    count: images.length,
    inputs: Float32Array.from(
      images.flatMap((i) => [...bytes.subarray(i * size, (i + 1) * size)]),
      (ink) => ink / INK,
    ),
    classes: Float32Array.from(images, (i) => bytes[COUNT * size + i]!),
  };
}

/**
 * Real handwritten digits: 1,797 images of 8 × 8 pixels, of which every fifth is held back. Pixels are 0 … 1.
 * Loaded when asked for: optdigits.bin.gz holds all pixels (0 … 16, a byte each, row by row), then all labels.
 * @see Alpaydin & Kaynak (1998), Optical Recognition of Handwritten Digits; CC BY 4.0
 */
export async function loadDigits(): Promise<Task> {
  const { default: address } = await import('./optdigits.bin.gz?url&inline');
  const bytes = await unpacked(bytesOf(address.slice(address.indexOf(',') + 1)));
  return {
    inputSize: SIDE * SIDE,
    classes: 10,
    training: chosen(bytes, (i) => i % HELD_BACK !== 0),
    heldOut: chosen(bytes, (i) => i % HELD_BACK === 0),
  };
}
