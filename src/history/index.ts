/** The history of a catalogue, read from git: the one room that knows git. */
import type { Catalogue } from '../domain/catalogue.ts';
import type { Change } from '../domain/change.ts';
import { localTime } from '../domain/hours.ts';
import type { Place } from '../rules/index.ts';
import { readBlobs } from './blobs.ts';
import { allChanges } from './changes.ts';
import { daysOf } from './days.ts';
import { readLog } from './log.ts';
import { NoHistory, openRepository, type Reason } from './repository.ts';
import { blobsToIdentify, tracksOf, type Track } from './tracks.ts';
import { Version } from './version.ts';

export type History =
  | {
      readonly available: true;
      /** Newest first. */
      readonly changes: readonly Change[];
      /** Seconds since 1970 of the last commit. */
      readonly last: number;
    }
  | { readonly available: false; readonly reason: Reason };

/** What is compared: the last version of each day, and the last one of what is gone. */
function blobsOf(track: Track, dayAt: (time: number) => string): string[] {
  const last = track.revisions.findLast(({ blob }) => blob !== null);
  const ends = daysOf(track, dayAt).map(({ after }) => after.blob);
  return [...ends, last?.blob ?? null].filter((blob) => blob !== null);
}

/** The local day of a commit; asked again and again for the same commit. */
function calendar(timeZone: string): (time: number) => string {
  const days = new Map<number, string>();
  return (time) => {
    const day = days.get(time) ?? localTime(new Date(time * 1000), timeZone).date;
    days.set(time, day);
    return day;
  };
}

/** The permanent codes of the services in blobs; thousands of them, so only the one line is looked at. */
function codesIn(blobs: ReadonlyMap<string, Buffer>): Map<string, string> {
  const codes = new Map<string, string>();
  for (const [oid, bytes] of blobs) {
    const [, code] =
      /^[{\s]*["']?code["']?:\s*["']?([a-z0-9]{4})\b/m.exec(bytes.toString('latin1')) ?? [];
    if (code !== undefined) codes.set(oid, code);
  }
  return codes;
}

function read(folder: string, catalogue: Catalogue): History {
  const commits = readLog(folder, openRepository(folder));
  if (commits.every(({ files }) => files.length === 0)) throw new NoHistory('untracked');
  const dayAt = calendar(catalogue.site.timeZone);
  const blobs = readBlobs(folder, blobsToIdentify(commits));
  const codes = codesIn(blobs);
  const tracks = tracksOf(commits, (blob) => (blob === null ? undefined : codes.get(blob)));
  const ends = tracks.flatMap((track) => blobsOf(track, dayAt));
  readBlobs(folder, ends, blobs);
  const versions = new Map<string, Version>();
  const version = (place: Place, blob: string) => {
    const key = `${place} ${blob}`;
    const known = versions.get(key) ?? new Version(place, blobs.get(blob) ?? Buffer.alloc(0));
    versions.set(key, known);
    return known;
  };
  const last = commits.at(-1)?.time ?? 0;
  return { available: true, changes: allChanges(tracks, catalogue, version, dayAt), last };
}

/**
 * All changes of the catalogue in a folder, or why they cannot be told.
 * @param catalogue What stands in the folder now: names and addresses of today.
 */
export function readHistory(folder: string, catalogue: Catalogue): History {
  try {
    return read(folder, catalogue);
  } catch (error) {
    if (error instanceof NoHistory) return { available: false, reason: error.reason };
    throw error;
  }
}
