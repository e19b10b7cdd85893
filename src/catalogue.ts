/** The catalogue as the pages see it: read once, indexed once, the same objects for every page. */
import { getCollection, type CollectionKey } from 'astro:content';
import { byName, byOrder, need, type Catalogue, type WithId } from './domain/catalogue.ts';
import { readLedger } from './domain/ledger.ts';
import { libraryOf, viewOf, type Library } from './domain/library.ts';

async function records<T extends object>(name: CollectionKey): Promise<Map<string, WithId<T>>> {
  const entries = await getCollection(name);
  return new Map(entries.map(({ id, data }) => [id, { ...(data as T), id }]));
}

/** The ledger as its own text: one value is quicker to store than many thousand. */
async function ledger(): Promise<Catalogue['ledger']> {
  const [entry] = await getCollection('ledger');
  return entry && readLedger(entry.data.text);
}

async function open(): Promise<Library> {
  const [site] = (await records<Catalogue['site']>('site')).values();
  if (!site) throw new Error('Berkas site.yml belum ada. Jalankan "npm run check".');
  return libraryOf({
    site,
    services: await records('services'),
    agencies: await records('agencies'),
    documents: await records('documents'),
    categories: await records('categories'),
    lifeEvents: await records('life-events'),
    words: await records('words'),
    redirects: await records('redirects'),
    ledger: await ledger(),
  });
}

let opened: Promise<Library> | undefined;

/** Opens the catalogue. A build reads it once; while editing, every request sees the newest content. */
export function library(): Promise<Library> {
  if (import.meta.env.DEV) return open();
  opened ??= open();
  return opened;
}

/** The static paths of a collection: one page a record, its id the slug. */
export const pathsOf = <T extends { id: string }>(records: ReadonlyMap<string, T>) =>
  [...records.values()].map((record) => ({ params: { slug: record.id }, props: { record } }));

export { byName, byOrder, need, viewOf, type Library };
