import type {
  Agency,
  Category,
  Document,
  LifeEvent,
  Redirect,
  Service,
  Site,
  WordList,
} from '../schema/index.ts';
import type { Ledger } from './ledger.ts';

/** A record together with its id (file name, slug, address). */
export type WithId<T> = T & { readonly id: string };

/** The whole catalogue, complete and valid; each map is in order of id. */
export interface Catalogue {
  readonly site: Site;
  readonly services: ReadonlyMap<string, WithId<Service>>;
  readonly agencies: ReadonlyMap<string, WithId<Agency>>;
  readonly documents: ReadonlyMap<string, WithId<Document>>;
  readonly categories: ReadonlyMap<string, WithId<Category>>;
  readonly lifeEvents: ReadonlyMap<string, WithId<LifeEvent>>;
  readonly words: ReadonlyMap<string, WithId<WordList>>;
  readonly redirects: ReadonlyMap<string, WithId<Redirect>>;
  /** Every address ever published; not there before the first release. */
  readonly ledger?: Ledger | undefined;
}

/** What people call it: the short name of an agency where it has one. */
export const shortNameOf = ({ name, shortName }: Pick<Agency, 'name' | 'shortName'>): string =>
  shortName ?? name;

const collator = new Intl.Collator('id', { sensitivity: 'base', numeric: true });

/** Sorts records by name as an Indonesian reader would; ties by id, so that the order never changes. */
export function byName<T extends { name: string; id: string }>(records: Iterable<T>): T[] {
  return [...records].sort((a, b) => collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
}

/** Sorts records by their `order`; ties by id. */
export function byOrder<T extends { order: number; id: string }>(records: Iterable<T>): T[] {
  return [...records].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}

/** The record with this id; the content check guarantees that it exists, so a miss is a bug. */
export function need<T>(records: ReadonlyMap<string, T>, id: string): T {
  const record = records.get(id);
  if (!record) throw new Error(`Rekaman "${id}" tidak ada. Jalankan "npm run check".`);
  return record;
}
