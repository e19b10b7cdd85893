/** How good the search is, on queries whose right answers are known. Pure. */
import type { Search } from './engine.ts';

/** One line of a query file: the query, its kind, and the ids of services that answer it best. */
export interface Query {
  readonly query: string;
  /** `none`: nothing in the catalogue answers it. */
  readonly kind: string;
  readonly ids: readonly string[];
}
export interface Quality {
  readonly queries: number;
  /** Shares from 0 to 1: a right service is first, is among the first three; mean of 1 / its place. NaN of no queries. */
  readonly first: number;
  readonly third: number;
  readonly mrr: number;
}
export interface Miss extends Query {
  /** Place of the first right service, from 1; null when it is not found. */
  readonly place: number | null;
  readonly found: readonly string[];
}
export interface Evaluation {
  readonly kinds: ReadonlyMap<string, Quality>;
  /** All kinds but `none`. */
  readonly all: Quality;
  /** Share of the `none` queries with no result of any kind; NaN when there are none. */
  readonly empty: number;
  readonly misses: readonly Miss[];
}

/** Kinds of queries; `none` has no right answer. */
export const QUERY_KINDS = [
  'exact',
  'colloquial',
  'typo',
  'abbreviation',
  'affix',
  'regional',
  'english',
  'question',
  'situation',
  'agency',
  'none',
] as const;

const isKind = (kind: string) => QUERY_KINDS.some((each) => each === kind);

/** What is wrong with one line, as sentences; empty when nothing is. */
function faultsIn(line: string, isService: (id: string) => boolean): string[] {
  const columns = line.split('\t');
  if (columns.length < 2 || columns.length > 3)
    return [
      `${columns.length} kolom. Seharusnya "kata cari TAB jenis TAB id,id". Pisahkan dengan tab.`,
    ];
  const { query, kind, ids } = queryOf(line);
  const unknown = ids.filter((id) => !isService(id));
  return [
    ...(query.trim() === '' ? ['kata carinya kosong. Seharusnya ada. Isi kolom pertama.'] : []),
    ...(isKind(kind)
      ? []
      : [
          `jenis "${kind}" tidak dikenal. Seharusnya salah satu dari ${QUERY_KINDS.join(', ')}. Ganti jenisnya.`,
        ]),
    ...unknown.map(
      (id) => `tidak ada layanan "${id}". Seharusnya id layanan di katalog. Betulkan atau hapus.`,
    ),
    ...(isKind(kind) && (kind === 'none') !== (ids.length === 0)
      ? [
          kind === 'none'
            ? 'jenis "none" punya id. Seharusnya kosong. Hapus idnya atau ganti jenisnya.'
            : 'tidak ada id. Seharusnya paling sedikit satu. Tulis idnya, atau pakai jenis "none".',
        ]
      : []),
  ];
}

function queryOf(line: string): Query {
  const [query = '', kind = '', ids = ''] = line.split('\t');
  return { query, kind, ids: ids.split(',').flatMap((id) => id.trim() || []) };
}

/** Something is wrong with a file of queries; the message names every line. */
export class QueryFileError extends Error {}

/**
 * Reads `query TAB kind TAB id,id`; blank lines are skipped.
 * @throws {QueryFileError} naming every line that is wrong, or that there is none.
 */
export function parseQueries(text: string, isService: (id: string) => boolean): Query[] {
  const lines = [...text.split(/\r?\n/).entries()].filter(([, line]) => line.trim() !== '');
  const faults = lines.flatMap(([at, line]) =>
    faultsIn(line, isService).map((fault) => `Baris ${at + 1}: ${fault}`),
  );
  if (lines.length === 0)
    faults.push('Berkasnya kosong. Seharusnya satu pertanyaan tiap baris. Isi berkasnya.');
  if (faults.length > 0) throw new QueryFileError(faults.join('\n'));
  return lines.map(([, line]) => queryOf(line));
}

const DEPTH = 10;

function qualityOf(places: readonly (number | null)[]): Quality {
  const share = (is: (place: number) => boolean) =>
    places.filter((place) => place !== null && is(place)).length / places.length;
  return {
    queries: places.length,
    first: share((place) => place === 1),
    third: share((place) => place <= 3),
    mrr:
      places.reduce<number>((sum, place) => sum + (place === null ? 0 : 1 / place), 0) /
      places.length,
  };
}

/** Asks every query. Only services count for a right answer; for `none`, any result counts as wrong. */
export function evaluate(search: Search, queries: readonly Query[]): Evaluation {
  const places = new Map<string, (number | null)[]>();
  const misses: Miss[] = [];
  for (const each of queries) {
    const { hits } = search.search(each.query);
    const services = hits.filter(({ kind }) => kind === 'service').map(({ id }) => id);
    const at = services.slice(0, DEPTH).findIndex((id) => each.ids.includes(id));
    const place = each.kind === 'none' ? (hits.length === 0 ? 1 : null) : at < 0 ? null : at + 1;
    places.set(each.kind, [...(places.get(each.kind) ?? []), place]);
    if (place !== 1) misses.push({ ...each, place, found: services.slice(0, 3) });
  }
  const answered = [...places].filter(([kind]) => kind !== 'none').flatMap(([, each]) => each);
  return {
    kinds: new Map([...places].map(([kind, each]) => [kind, qualityOf(each)])),
    all: qualityOf(answered),
    empty: qualityOf(places.get('none') ?? []).first,
    misses,
  };
}
