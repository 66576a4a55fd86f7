interface CellsProps {
  /** How many columns; the cells come row by row, from the top. */
  columns: number;
  /** The class of each cell: `${name}-${number}`; a negative number leaves the cell blank. */
  cells: ArrayLike<number>;
  name: string;
  x: number;
  /** Width of a cell, in px. */
  width: number;
  /** Where each row begins, from the top, and where the last one ends, in px. */
  rows: readonly number[];
}

const rounded = (value: number) => Math.round(value * 100) / 100;

/**
 * A grid of coloured cells. All cells of a colour are one path, and neighbours of a colour in a row are one box, so
 * that thousands of cells are a few elements.
 */
export function Cells({ columns, cells, name, x, width, rows }: CellsProps) {
  const paths = new Map<number, string>();
  for (let start = 0; start < cells.length; ) {
    const [shade, row, column] = [cells[start]!, Math.floor(start / columns), start % columns];
    let end = start + 1;
    while (end % columns !== 0 && cells[end] === shade) end++;
    const [left, right] = [rounded(x + column * width), rounded(x + (column + end - start) * width)];
    const [top, bottom] = [rounded(rows[row]!), rounded(rows[row + 1]!)];
    if (shade >= 0) paths.set(shade, `${paths.get(shade) ?? ''}M${left} ${top}H${right}V${bottom}H${left}Z`);
    start = end;
  }
  return (
    <g class="cells">
      {[...paths]
        .sort(([a], [b]) => a - b)
        .map(([shade, d]) => (
          <path key={shade} class={`${name}-${shade}`} d={d} />
        ))}
    </g>
  );
}

/** Rows of equal height. */
export const evenRows = (y: number, height: number, count: number): number[] =>
  Array.from({ length: count + 1 }, (_, i) => y + i * height);
