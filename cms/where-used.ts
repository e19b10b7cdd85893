/** Which records point at a record: told before it is renamed or removed. Pure. */
import { inspectRecord, labelOf, referencesOf, type Place } from '../src/rules/index.ts';
import { COLLECTIONS, type Collection } from '../src/schema/index.ts';
import type { Snapshot } from './check-entry.ts';

/** One place that names the record. */
export interface Use {
  readonly place: Place;
  readonly id: string;
  readonly name: string;
  /** Where in that record, in the words of its form. */
  readonly at: string;
}

/** Every use of a record of the published catalogue, in the order of the collections. */
export function usesOf(snapshot: Snapshot, collection: Collection, id: string): Use[] {
  const records: [Place, string, unknown][] = [
    ['site', 'site', snapshot.site],
    ...COLLECTIONS.flatMap((name) =>
      Object.entries(snapshot[name]).map(([key, raw]): [Place, string, unknown] => [
        name,
        key,
        raw,
      ]),
    ),
  ];
  return records.flatMap(([place, key, raw]) => {
    const { draft } = inspectRecord(place, key, raw);
    const name = (draft as { name?: string }).name ?? key;
    return referencesOf(place, draft)
      .filter((reference) => reference.collection === collection && reference.to === id)
      .map(({ path }) => ({ place, id: key, name, at: labelOf(place, path) }));
  });
}
