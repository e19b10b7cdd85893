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
  /** Shares from 0 to 1: a right service is first, is among the first three; mean of 1 / its place. */
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
  /** Share of the `none` queries with no result of any kind; 1 when there are none. */
  readonly empty: number;
  readonly misses: readonly Miss[];
}

/** Reads `query TAB kind TAB id,id`; blank lines are skipped. @throws {Error} naming the line. */
export function parseQueries(text: string): Query[] {
  return text.split(/\r?\n/).flatMap((line, at) => {
    if (line.trim() === '') return [];
    const [query, kind, ids = ''] = line.split('\t');
    if (query === undefined || kind === undefined)
      throw new Error(
        `Baris ${at + 1}: ${JSON.stringify(line)}. Seharusnya "kata cari TAB jenis TAB id,id". Pisahkan dengan tab.`,
      );
    return [{ query, kind, ids: ids.split(',').flatMap((id) => id.trim() || []) }];
  });
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
    empty: places.has('none') ? qualityOf(places.get('none') ?? []).first : 1,
    misses,
  };
}
