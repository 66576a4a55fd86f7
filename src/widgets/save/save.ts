import { plainWords } from '../../parameters/index.ts';
import { svgOf } from './drawing.ts';
import type { Format } from './formats.ts';
import { csvOf, fileNameOf, jsonOf, type Taken } from './numbers.ts';
import { pngOf } from './picture.ts';

const SCALE = 2;

async function fileOf(format: Format, taken: Taken, view: Element): Promise<Blob> {
  if (format === 'csv') return new Blob([csvOf(taken)], { type: 'text/csv' });
  if (format === 'json') return new Blob([jsonOf(taken)], { type: 'application/json' });
  const drawing = await svgOf({ view, title: plainWords(taken.model.title), source: taken.address });
  if (format === 'svg') return new Blob([drawing.svg], { type: 'image/svg+xml' });
  return pngOf(drawing, SCALE);
}

/** Hands the reader a file named by figure and state. */
export async function save(format: Format, taken: Taken, view: Element): Promise<string> {
  const file = await fileOf(format, taken, view);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = fileNameOf(taken, format);
  link.click();
  // The browser has begun to read by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  return link.download;
}
