/** Names and ids of records today, for sentences about yesterday. */
import { shortNameOf, type Catalogue } from '../domain/catalogue.ts';
import type { Place } from '../rules/index.ts';
import type { Collection } from '../schema/index.ts';
import type { Track } from './tracks.ts';

type Named = ReadonlyMap<string, { readonly name?: string }>;

/** The records of one collection, with their names where they have some. */
export function recordsIn(catalogue: Catalogue, collection: Collection): Named {
  return collection === 'life-events' ? catalogue.lifeEvents : catalogue[collection];
}

/** What a track leads to: the last id under which its record was there. */
export const lastId = ({ revisions }: Track): string => revisions.at(-1)?.id ?? '';

export interface Names {
  readonly current: (collection: Collection, id: string) => string;
  readonly name: (collection: Collection, id: string) => string;
  readonly unit: (document: string) => string | null;
}

/** @param lastName The name that a record had when it was there last. */
export function namesOf(
  catalogue: Catalogue,
  tracks: readonly Track[],
  lastName: (track: Track) => string | undefined,
): Names {
  const byPast = new Map<string, Track>();
  for (const track of tracks)
    for (const { id } of track.revisions) byPast.set(`${track.place}/${id}`, track);
  const trackOf = (place: Place, id: string) => byPast.get(`${place}/${id}`);

  const current = (collection: Collection, id: string): string => {
    if (recordsIn(catalogue, collection).has(id)) return id;
    const track = trackOf(collection, id);
    return track ? lastId(track) : id;
  };
  const name = (collection: Collection, id: string): string => {
    const now = current(collection, id);
    if (collection === 'agencies') {
      const agency = catalogue.agencies.get(now);
      if (agency) return shortNameOf(agency);
    }
    const track = trackOf(collection, id);
    return recordsIn(catalogue, collection).get(now)?.name ?? (track && lastName(track)) ?? id;
  };
  return {
    current,
    name,
    unit: (id) => catalogue.documents.get(current('documents', id))?.unit ?? null,
  };
}
