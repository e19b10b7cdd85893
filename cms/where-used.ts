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

/** Uses of a record of the published catalogue, in the order of the collections. */
export type UsesOf = (collection: Collection, id: string) => readonly Use[];

/** Reads every reference of the catalogue once; each question is then a look into a list. */
export function usesIn(snapshot: Snapshot): UsesOf {
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
  const index = new Map<string, Use[]>();
  for (const [place, id, raw] of records) {
    const { draft } = inspectRecord(place, id, raw);
    const name = (draft as { name?: string }).name ?? id;
    for (const { collection, to, path } of referencesOf(place, draft)) {
      if (to === undefined) continue;
      const key = `${collection}/${to}`;
      index.set(key, [...(index.get(key) ?? []), { place, id, name, at: labelOf(place, path) }]);
    }
  }
  return (collection, id) => index.get(`${collection}/${id}`) ?? [];
}
