/**
 * `npm run search:eval -- FILE`: how good the search is on a file of queries (`query TAB kind TAB id,id`):
 * success at 1 and at 3 and mean reciprocal rank for each kind, and every miss.
 */
import { readFileSync } from 'node:fs';
import { CannotRun } from '../check/index.ts';
import { evaluate, parseQueries, QueryFileError, type Quality } from '../search/evaluate.ts';
import { openCatalogue } from './search-index.ts';

const USAGE = 'Pemakaian: npm run search:eval -- tests/search/dev-queries.tsv';

/** A number, or a dash where there was nothing to count. */
const shown = (value: number, show: (value: number) => string) =>
  Number.isNaN(value) ? '–' : show(value);
const row = (kind: string, { queries, first, third, mrr }: Quality) =>
  [
    kind.padEnd(14),
    String(queries).padStart(5),
    ...[first, third, mrr].map((share) => shown(share, (value) => value.toFixed(3)).padStart(7)),
  ].join('');

/** @throws {CannotRun} when there is no such file. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new CannotRun(
      `Berkas "${file}" tidak dapat dibaca. Seharusnya berkas berisi "kata cari TAB jenis TAB id,id". Periksa nama dan letaknya.`,
    );
  }
}

function report(file: string): void {
  const text = read(file);
  const { search, isService } = openCatalogue();
  const { kinds, all, empty, misses } = evaluate(search, parseQueries(text, isService));
  for (const { kind, query, ids, place, found } of misses)
    console.log(
      `${kind}\t${query}\t${ids.join(',') || '(kosong)'}\t${place === null ? 'tidak ada' : `urutan ${place}`}\t${found.join(',')}`,
    );
  console.log(`\n${'jenis'.padEnd(14)}    n    @1     @3    MRR`);
  for (const [kind, quality] of kinds) console.log(row(kind, quality));
  console.log(row('semua', all));
  console.log(`"none" yang kosong: ${shown(empty, (share) => `${(share * 100).toFixed(0)}%`)}`);
}

const [file, ...more] = process.argv.slice(2);
if (file === '--help' || file === '-h') console.log(USAGE);
else if (file === undefined || file.startsWith('-') || more.length > 0) {
  console.error(USAGE);
  process.exitCode = 2;
} else
  try {
    report(file);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.error(error instanceof QueryFileError ? reason.replace(/^/gm, `${file}: `) : reason);
    process.exitCode = 2;
  }
