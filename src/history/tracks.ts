/** The lives of records: one track for each record, through every rename and return. Pure. */
import type { Place } from '../rules/index.ts';
import type { Commit, FileChange } from './log.ts';
import { recordOf } from './place.ts';

export interface Revision {
  readonly time: number;
  readonly id: string;
  /** Null: the record is gone. */
  readonly blob: string | null;
}

export interface Track {
  readonly place: Place;
  readonly revisions: Revision[];
}

/** The permanent code of the service in a blob, where it is known. */
export type CodeOf = (blob: string | null) => string | undefined;

interface Event {
  readonly place: Place;
  readonly from: string | null;
  readonly to: string | null;
  readonly before: string | null;
  readonly after: string | null;
}

/** A file change as what happened to records; a move between collections is an end and a beginning. */
function eventsOf({ from, to, before, after }: FileChange): Event[] {
  const old = recordOf(from);
  const now = recordOf(to);
  if (now && old?.place === now.place)
    return [{ place: now.place, from: old.id, to: now.id, before, after }];
  const events: Event[] = [];
  if (old) events.push({ place: old.place, from: old.id, to: null, before, after: null });
  if (now) events.push({ place: now.place, from: null, to: now.id, before: null, after });
  return events;
}

/**
 * Git tells files apart, not services: what it calls a rename, or a change of one file, may be another
 * service in the same place (two exchange their addresses). Their permanent codes tell.
 */
function parted(event: Event, codeOf: CodeOf): Event[] {
  if (event.place !== 'services') return [event];
  const [old, now] = [codeOf(event.before), codeOf(event.after)];
  if (old === undefined || now === undefined || old === now) return [event];
  return [
    { ...event, to: null, after: null },
    { ...event, from: null, before: null },
  ];
}

/** Blobs whose codes must be known: every version of a service. */
export const blobsToIdentify = (commits: readonly Commit[]): string[] =>
  commits
    .flatMap(({ files }) => files.flatMap(eventsOf))
    .filter(({ place }) => place === 'services')
    .flatMap(({ before, after }) => [before, after])
    .filter((blob) => blob !== null);

/** Follows every record through the commits, oldest first. */
export function tracksOf(commits: readonly Commit[], codeOf: CodeOf): Track[] {
  const tracks: Track[] = [];
  const living = new Map<string, Track>();
  /** Ended services by code, the others by id: a record may come back. */
  const ended = new Map<string, Track>();
  const nameOf = (place: Place, id: string, blob: string | null) =>
    place === 'services' ? `code ${codeOf(blob) ?? id}` : `${place}/${id}`;

  function end({ place, from, before }: Event, time: number): void {
    const key = `${place}/${from ?? ''}`;
    const track = living.get(key);
    if (!track) return;
    track.revisions.push({ time, id: from ?? '', blob: null });
    living.delete(key);
    ended.set(nameOf(place, from ?? '', before), track);
  }
  function begin({ place, to, after }: Event, time: number, known: Track | undefined): void {
    if (to === null) return;
    const name = nameOf(place, to, after);
    const track = known ?? ended.get(name) ?? { place, revisions: [] };
    if (track.revisions.length === 0) tracks.push(track);
    ended.delete(name);
    living.set(`${place}/${to}`, track);
    track.revisions.push({ time, id: to, blob: after });
  }

  for (const { time, files } of commits) {
    const events = files.flatMap(eventsOf).flatMap((event) => parted(event, codeOf));
    // What ends here under one name may begin here under another.
    for (const event of events) if (event.to === null) end(event, time);
    // Two records may take each other's name: all leave theirs before any takes one.
    const going = events
      .filter(({ to }) => to !== null)
      .map((event) => {
        const key = `${event.place}/${event.from ?? ''}`;
        const track = living.get(key);
        living.delete(key);
        return { event, track };
      });
    for (const { event, track } of going) begin(event, time, track);
  }
  return tracks;
}
