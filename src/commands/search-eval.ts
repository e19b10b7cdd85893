/**
 * `npm run search:eval -- FILE`: how good the search is on a file of queries (`query TAB kind TAB id,id`):
 * success at 1 and at 3 and mean reciprocal rank for each kind, and every miss.
 */
import { readFileSync } from 'node:fs';
import { evaluate, parseQueries, type Quality } from '../search/evaluate.ts';
import { openSearch } from './search-index.ts';

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('Sebutkan berkasnya: npm run search:eval -- tests/search/dev-queries.tsv');
  process.exit(2);
}
const row = (kind: string, { queries, first, third, mrr }: Quality) =>
  [
    kind.padEnd(14),
    String(queries).padStart(5),
    ...[first, third, mrr].map((share) => share.toFixed(3).padStart(7)),
  ].join('');

try {
  const { kinds, all, empty, misses } = evaluate(
    openSearch(),
    parseQueries(readFileSync(file, 'utf8')),
  );
  for (const { kind, query, ids, place, found } of misses)
    console.log(
      `${kind}\t${query}\t${ids.join(',') || '(kosong)'}\t${place === null ? 'tidak ada' : `urutan ${place}`}\t${found.join(',')}`,
    );
  console.log(`\n${'jenis'.padEnd(14)}    n    @1     @3    MRR`);
  for (const [kind, quality] of kinds) console.log(row(kind, quality));
  console.log(row('semua', all));
  console.log(`"none" yang kosong: ${(empty * 100).toFixed(0)}%`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
