import { csvFormatRows } from 'd3-dsv';
import {
  type FigureModel,
  initialValues,
  type Parameters,
  plainWords,
  printSettings,
} from '../../parameters/index.ts';

/** A figure in a state, as something to be taken away. */
export interface Taken {
  readonly model: FigureModel;
  readonly values: Readonly<Record<string, unknown>>;
  readonly data: unknown;
  /** The address that opens it. */
  readonly address: string;
}

const unitOf = (parameter: object): string => ('unit' in parameter ? String(parameter.unit) : '');
const settingsOf = ({ model, values }: Taken) =>
  Object.entries(model.parameters as Parameters).map(([name, parameter]) => ({
    name,
    label: parameter.label,
    value: values[name],
    written: `${parameter.format(values[name])} ${unitOf(parameter)}`.trim(),
    unit: unitOf(parameter),
  }));

/** The table behind the figure, at full precision, under its parameters as lines that begin with `#`. */
export function csvOf(taken: Taken): string {
  const { model, data, address } = taken;
  const { columns, rows } = model.table(data);
  const head = [
    `# ${plainWords(model.title)}`,
    `# ${address}`,
    ...settingsOf(taken).map(({ label, written }) => `# ${label}: ${written}`),
  ];
  const names = columns.map(({ label, unit }) => plainWords(unit ? `${label}, ${unit}` : label));
  const cells = rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? plainWords(cell) : String(cell))),
  );
  return `${head.map((line) => line.replaceAll(/\s+/g, ' ')).join('\n')}\n${csvFormatRows([names, ...cells])}\n`;
}

/** JSON has no word for what is not finite: it is written as text. Typed arrays become plain ones. */
const plainly = (_: string, value: unknown): unknown => {
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  return ArrayBuffer.isView(value) && !(value instanceof DataView)
    ? Array.from(value as unknown as Iterable<number>)
    : value;
};

/** Parameters with their units, and the data that the drawing is made of. */
export function jsonOf(taken: Taken): string {
  const { model, data, address } = taken;
  const parameters = Object.fromEntries(
    settingsOf(taken).map(({ name, label, value, unit }) => [name, { label, value, ...(unit && { unit }) }]),
  );
  const { columns, rows } = model.table(data);
  const table = { columns: columns.map(({ label, unit }) => ({ label, ...(unit && { unit }) })), rows };
  const all = { figure: model.id, title: plainWords(model.title), address, parameters, table, data };
  return `${JSON.stringify(all, plainly, 1)}\n`;
}

const LONGEST = 100;

/** A file name that says which figure, and in which state: `gradient-by-layer_depth-50.svg`. */
export function fileNameOf({ model, values }: Taken, extension: string): string {
  const settings = printSettings(model.parameters, values, initialValues(model.parameters))
    .replaceAll('&', '_')
    .replaceAll(/[^\w.-]+/g, '-');
  const stem = settings ? `${model.id}_${settings}` : model.id;
  return `${stem.slice(0, LONGEST)}.${extension}`;
}
