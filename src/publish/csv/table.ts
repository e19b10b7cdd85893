import type { Library } from '../../domain/library.ts';
import type { ApiRecords } from '../api/shapes/index.ts';
import type { Cell } from './write.ts';

/** What the tables are made from. */
export interface Data {
  readonly library: Library;
  readonly records: ApiRecords;
}

/** A table of the open data. Columns are a promise: new ones come last (contract/compare.ts). */
export interface Table {
  /** Name of its file, without the ending. */
  readonly name: string;
  readonly title: string;
  readonly columns: readonly string[];
  /** How many rows there are; cheaper than to make them. */
  readonly size: (data: Data) => number;
  readonly rows: (data: Data) => Cell[][];
}

/** A table from a list of rows and, for each column, what stands in it. */
export function table<Row>(
  name: string,
  title: string,
  rowsOf: (data: Data) => readonly Row[],
  columns: Readonly<Record<string, (row: Row) => Cell>>,
): Table {
  const cells = Object.values(columns);
  return {
    name,
    title,
    columns: Object.keys(columns),
    size: (data) => rowsOf(data).length,
    rows: (data) => rowsOf(data).map((row) => cells.map((cell) => cell(row))),
  };
}

/** Several values in one cell. */
export const several = (values: readonly string[]): string => values.join(' | ');
