import { Reach } from './Reach.tsx';

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
  const paths = new Map<number, (string | number)[]>();
  for (let row = 0, start = 0; start < cells.length; row++) {
    const top = rows ? rounded(rows[row]!) : row;
    const down = rows ? rounded(rows[row + 1]! - top) : 1;
    const [right, back] = [` ${top}h`, `v${down}H`];
    for (const end = start + columns; start < end; ) {
      const [shade, from] = [cells[start]!, start];
      do start++;
      while (start < end && cells[start] === shade);
      const column = from + columns - end;
      if (shade < 0) continue;
      // Put together in the end: a text that grows box by box takes three times as long.
      if (!paths.has(shade)) paths.set(shade, []);
      paths.get(shade)!.push('M', column, right, start - from, back, column, 'z');
    }
  }
  return (
    <g class="cells" transform={`translate(${x} ${y}) scale(${width} ${height})`}>
      <Reach width={columns} height={rows?.at(-1) ?? cells.length / columns} />
      {[...paths]
        .sort(([a], [b]) => a - b)
        .map(([shade, boxes]) => (
          <path key={shade} class={`${name}-${shade}`} d={boxes.join('')} />
        ))}
    </g>
  );
}
