/** The printed tables. */
import type { Row } from './measure.ts';

type Cells = readonly string[];

/** Columns as wide as their widest cell; the first to the left, the others to the right. */
export function table(head: Cells, rows: readonly Cells[]): string {
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((cells) => (cells[column] ?? '').length)),
  );
  const line = (cells: Cells) =>
    widths
      .map((width, column) => {
        const cell = cells[column] ?? '';
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  ')
      .trimEnd();
  return [line(head), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(line)].join(
    '\n',
  );
}

export const ms = (value: number): string => value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
export const kilobytes = (bytes: number): string => (bytes / 1024).toFixed(1);
const percent = (share: number) => `${(share * 100).toFixed(1)}%`;

export const HEAD = [
  'mesin',
  'p50 ms',
  'p95 ms',
  'unduhan KiB',
  'isi unduhan',
  'siap ms',
  'success@1',
  'success@3',
  'MRR@10',
  'none kosong',
  'kueri',
];

export const cellsOf = (row: Row): Cells => [
  row.name,
  ms(row.p50),
  ms(row.p95),
  kilobytes(row.bytes),
  row.what,
  ms(row.ready),
  percent(row.quality.success1),
  percent(row.quality.success3),
  row.quality.mrr.toFixed(3),
  row.quality.empty === null ? '-' : percent(row.quality.empty),
  String(row.asked),
];
