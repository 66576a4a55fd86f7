import type { Column, Table } from '../parameters/index.ts';
import { Maths } from './Maths.tsx';

interface DataTableProps {
  /** What it is the table of, where nothing around it says so. */
  caption?: string;
  table: Table;
}

const cell = (value: string | number, { format = String }: Column) =>
  typeof value === 'number' ? format(value) : value;

/** The numbers behind a drawing. Rows keep the order in which the figure declares them. */
export const DataTable = ({ caption, table: { columns, rows } }: DataTableProps) => (
  <table>
    {caption && <caption class="visually-hidden">{caption}</caption>}
    <thead>
      <tr>
        {columns.map(({ label, unit }, column) => (
          <th scope="col" key={column}>
            <Maths text={unit ? `${label}, ${unit}` : label} />
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((row, index) => (
        <tr key={index}>
          {row.map((value, column) =>
            column === 0 ? (
              <th scope="row" key={column}>
                <Maths text={cell(value, columns[column] as Column)} />
              </th>
            ) : (
              <td key={column}>{cell(value, columns[column] as Column)}</td>
            ),
          )}
        </tr>
      ))}
    </tbody>
  </table>
);
