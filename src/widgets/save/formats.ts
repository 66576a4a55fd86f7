/** What a figure can be saved as, and what that is good for. */
export const formats = {
  png: 'PNG, for slides',
  svg: 'SVG, sharp at any size',
  csv: 'CSV, the numbers',
  json: 'JSON, numbers and parameters',
} as const;
export type Format = keyof typeof formats;
