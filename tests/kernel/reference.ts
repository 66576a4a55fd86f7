import { readFileSync } from 'node:fs';

/** The lines of one of PyTorch's files in tests/reference. Non-finite numbers stand there as strings. */
export function referenceLines<Line>(file: string): Line[] {
  const text = readFileSync(new URL(`../reference/${file}`, import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line, (_key, value) => (isNonFinite(value) ? Number(value) : value)) as Line);
}

function isNonFinite(value: unknown): value is string {
  return value === 'NaN' || value === 'Infinity' || value === '-Infinity';
}
