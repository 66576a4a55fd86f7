interface CellsProps {
  /** How many columns; the cells come row by row, from the top. */
  columns: number;
  /** The class of each cell: `${name}-${number}`; a negative number leaves the cell blank. */
  cells: ArrayLike<number>;
  name: string;
  /** The left edge, and the width of a cell, in px. */
  x: number;
  width: number;
  /** The top edge, and the height of a cell, in px. */
  y?: number;
  height?: number;
  /** Where each row begins, in heights from the top, and where the last one ends: for rows of unequal heights. */
  rows?: readonly number[];
}

const rounded = (value: number) => Math.round(value * 100) / 100;

/**
 * A grid of coloured cells. All cells of a colour are one path, and neighbours of a colour in a row are one box, so
 * that thousands of cells are a few elements. Paths count in cells, so that a grid has the same paths at every size.
 */
export function Cells({ columns, cells, name, x, width, y = 0, height = 1, rows }: CellsProps) {
  const paths = new Map<number, string>();
  for (let start = 0; start < cells.length; ) {
    const [shade, row, column] = [cells[start]!, Math.floor(start / columns), start % columns];
    let end = start + 1;
    while (end % columns !== 0 && cells[end] === shade) end++;
    const top = rows ? rounded(rows[row]!) : row;
    const down = rows ? rounded(rows[row + 1]! - top) : 1;
    if (shade >= 0)
      paths.set(shade, `${paths.get(shade) ?? ''}M${column} ${top}h${end - start}v${down}H${column}z`);
    start = end;
  }
  return (
    <g class="cells" transform={`translate(${x} ${y}) scale(${width} ${height})`}>
      {[...paths]
        .sort(([a], [b]) => a - b)
        .map(([shade, d]) => (
          <path key={shade} class={`${name}-${shade}`} d={d} />
        ))}
    </g>
  );
}
