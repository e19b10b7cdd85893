import { stringify } from 'csv-stringify/sync';

export type Cell = string | number | boolean | null;

/**
 * The two forms of a table. `plain` is RFC 4180, what programs and most tools expect. `excel` is what an
 * Excel with Indonesian settings opens by a double click: semicolons between cells, because the comma is
 * its decimal sign. See docs/decisions/0019.
 */
export const DIALECTS = {
  plain: { delimiter: ',', decimal: '.' },
  excel: { delimiter: ';', decimal: ',' },
} as const;
export type Dialect = keyof typeof DIALECTS;

/**
 * A cell that begins like a formula gets an apostrophe from `escape_formulas`. But white space may stand
 * before the sign, and a spreadsheet that takes another separator than ours begins cells in the middle of a
 * text: those get theirs here. "Rp50.000,-", a number and a list with dashes stay as they are.
 */
const BEHIND_SEPARATOR = /(?<=(?:^\s|[;\t])[\s"]*)[=+\-@＝＋－＠]/g;
const BEHIND_BREAK = /(?<=[,\n][\s"]*)(?:[=@＝＠]|[+\-＋－](?=[^\s).])(?![\d.,-]*(?:\s|$)))/g;
const inert = (text: string): string =>
  text.replace(BEHIND_SEPARATOR, "'$&").replace(BEHIND_BREAK, "'$&");

/** A table as CSV: UTF-8 with BOM, CRLF between rows, no formula, an unknown value as an empty cell. */
export function writeCsv(
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
  dialect: Dialect,
): string {
  const { delimiter, decimal } = DIALECTS[dialect];
  return stringify([[...columns], ...rows.map((row) => [...row])], {
    bom: true,
    delimiter,
    record_delimiter: '\r\n',
    // Every reader but one that knows our CRLF would take a bare line break for the end of the row.
    quote_record_delimiter: true,
    escape_formulas: true,
    cast: {
      string: inert,
      number: (value) => String(value).replace('.', decimal),
      boolean: (value) => (value ? 'true' : 'false'),
    },
  });
}
