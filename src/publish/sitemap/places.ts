import { address } from '../../domain/addresses.ts';
import type { Library } from '../../domain/library.ts';
import { FIXED_PAGES } from '../../domain/published.ts';
import { newest } from '../newest.ts';

/** A page that a search engine should know. */
export interface Place {
  readonly path: string;
  /** The day on which its record last changed or was checked (ISO 8601); null where nobody knows. */
  readonly changed: string | null;
}

/** Every page of the site that may be found, in a fixed order. */
export function* places({ catalogue, updated }: Library): Generator<Place> {
  const changed = (collection: string, id: string) => updated?.get(`${collection}/${id}`) ?? null;
  // What these list changes with every record, so they carry no date.
  for (const path of FIXED_PAGES) yield { path, changed: null };
  for (const { id, review } of catalogue.services.values()) {
    const day = newest([changed('services', id), review.date]);
    yield { path: address.service(id), changed: day };
    yield { path: address.standard(id), changed: day };
  }
  const others = [
    ['agencies', catalogue.agencies, address.agency],
    ['documents', catalogue.documents, address.document],
    ['categories', catalogue.categories, address.category],
    ['life-events', catalogue.lifeEvents, address.lifeEvent],
  ] as const;
  for (const [collection, records, path] of others)
    for (const id of records.keys()) yield { path: path(id), changed: changed(collection, id) };
}
