import type { Problem } from './problem.ts';

/** Control characters and direction marks could rewrite the terminal; a value may hold any. */
const UNPRINTABLE =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;
const printable = (text: string) => text.replace(UNPRINTABLE, '\ufffd').replaceAll('\n', ' ');

const WORD = { error: 'SALAH', warning: 'PERIKSA', waived: 'DIKECUALIKAN' } as const;

function entry({ line, label, path, rule, severity, message }: Problem): string {
  const place = [`baris ${line}`, label].filter(Boolean).join(' · ');
  const technical = path ? `${rule}, ${path}` : rule;
  return `  ${WORD[severity]} ${place}\n    ${message}\n    (${technical})`;
}

/** "12 kesalahan dan 3 peringatan di 5 dari 120 berkas; 2 pengecualian." */
export function summary(problems: readonly Problem[], files: number): string {
  const faults = problems.filter(({ severity }) => severity !== 'waived');
  const waived = problems.length - faults.length;
  const and = waived > 0 ? `; ${waived} pengecualian` : '';
  if (faults.length === 0) return `Semua ${files} berkas baik${and}.`;
  const errors = faults.filter(({ severity }) => severity === 'error').length;
  const touched = new Set(faults.map(({ file }) => file)).size;
  const total = Math.max(files, touched);
  return `${errors} kesalahan dan ${faults.length - errors} peringatan di ${touched} dari ${total} berkas${and}.`;
}

/**
 * The report for a person: grouped by file, with the place in the words of the form, and a last line
 * that sums up.
 * @param files Number of files that were read.
 */
export function formatReport(problems: readonly Problem[], files: number): string {
  const groups = Map.groupBy(problems, ({ file }) => file);
  const blocks = [...groups].map(([file, group]) => [file, ...group.map(entry)].join('\n'));
  return `${[...blocks, summary(problems, files)].map(printableLines).join('\n\n')}\n`;
}

const printableLines = (block: string) => block.split('\n').map(printable).join('\n');

/** The report for programs: an array of `{ file, path, line, rule, severity, message }`. */
export const toJson = (problems: readonly Problem[]): string =>
  `${JSON.stringify(
    problems.map(({ file, path, line, rule, severity, message }) => ({
      file,
      path,
      line,
      rule,
      severity,
      message,
    })),
    null,
    2,
  )}\n`;
