/** From the lives of records to the changes that people read about. */
import { address } from '../domain/addresses.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import type { Change } from '../domain/change.ts';
import { sayChange } from '../i18n/history-strings.ts';
import type { Place } from '../rules/index.ts';
import { differences } from './compare/index.ts';
import { sentence } from './compare/words.ts';
import { daysOf, type DayOf } from './days.ts';
import { lastId, namesOf, recordsIn, type Names } from './names.ts';
import type { Track } from './tracks.ts';
import { Snapshot, type Version } from './version.ts';

/** Where a record has its page; `words` and the building's record have none of their own. */
const PAGES: Partial<Record<Place, (id: string) => string>> = {
  services: address.service,
  agencies: address.agency,
  documents: address.document,
  categories: address.category,
  'life-events': address.lifeEvent,
  site: address.home,
};

/** First part of the permanent name of a change. */
const KEYS: Readonly<Record<Place, string>> = {
  services: 'layanan',
  agencies: 'instansi',
  documents: 'dokumen',
  categories: 'kategori',
  'life-events': 'peristiwa',
  words: 'kata',
  redirects: 'alamat-lama',
  site: 'gedung',
};

interface World {
  readonly catalogue: Catalogue;
  readonly names: Names;
  readonly version: (place: Place, blob: string) => Version;
  readonly dayAt: (time: number) => string;
}

function hrefOf({ place }: Track, id: string, { catalogue }: World): string | null {
  const there = place === 'site' || recordsIn(catalogue, place).has(id);
  return there ? (PAGES[place]?.(id) ?? null) : null;
}

const pathOf = (place: Place, id: string) => PAGES[place]?.(id) ?? id;

/** The sentences of one day of one record; none when nothing of it can be told. */
function sentencesOf(
  { place }: Track,
  { before, after, day }: DayOf,
  [old, now]: readonly [Snapshot | null, Snapshot | null],
  { names }: World,
): string[] {
  if (old && now) {
    const agency = names.name('agencies', now.words('agency') ?? '');
    const moved = before !== null && before.id !== after.id;
    const addresses = { before: pathOf(place, before?.id ?? ''), after: pathOf(place, after.id) };
    return [
      ...(moved ? [sentence(sayChange('change.address', addresses))] : []),
      ...differences(place, old, now, { ...names, agency, day }),
    ];
  }
  if (old) return [sentence(sayChange('change.removed'))];
  if (!now) return [];
  if (before) return [sentence(sayChange('change.returned'))];
  const key = `change.added.${place}` as const;
  return key === 'change.added.services' ||
    key === 'change.added.agencies' ||
    key === 'change.added.life-events'
    ? [sentence(sayChange(key))]
    : [''];
}

function agenciesOf(place: Place, id: string, snapshots: (Snapshot | null)[], names: Names) {
  if (place === 'agencies') return [id];
  if (place !== 'services') return [];
  const all = snapshots
    .map((snapshot) => snapshot?.words('agency'))
    .filter((each) => each !== undefined);
  return [...new Set(all.map((each) => names.current('agencies', each)))];
}

/** The name on that day; what arrives is called as it is called today, where it is still there. */
function nameOf(track: Track, known: Snapshot | undefined, arrives: boolean, world: World) {
  const today =
    arrives && track.place !== 'site'
      ? recordsIn(world.catalogue, track.place).get(lastId(track))?.name
      : undefined;
  return today ?? known?.words('name');
}

/** All changes of one record, oldest first. */
function changesOf(track: Track, world: World): Change[] {
  const { place } = track;
  const id = lastId(track);
  const changes: Change[] = [];
  let known: Snapshot | undefined;
  for (const dayOf of daysOf(track, world.dayAt)) {
    const { before, after, day } = dayOf;
    const old = before?.blob ? (known ?? null) : null;
    const now = after.blob === null ? null : new Snapshot(world.version(place, after.blob), known);
    known = now ?? known;
    const sentences = sentencesOf(track, dayOf, [old, now], world);
    if (sentences.length === 0) continue;
    const permanent = place === 'services' ? (known?.words('code') ?? after.id) : after.id;
    changes.push({
      key: `${KEYS[place]}/${permanent}`,
      day,
      time: after.time,
      kind: old === null ? 'added' : now === null ? 'removed' : 'changed',
      place,
      id,
      name: nameOf(track, known, old === null, world) ?? after.id,
      href: hrefOf(track, id, world),
      sentences: sentences.filter((each) => each !== ''),
      agencies: agenciesOf(place, id, [now, old], world.names),
    });
  }
  return changes;
}

const ORDER: readonly string[] = Object.keys(KEYS);
const collator = new Intl.Collator('id', { sensitivity: 'base', numeric: true });

/** Newest day first; within a day the services first, by name. */
const inOrder = (a: Change, b: Change) =>
  b.day.localeCompare(a.day) ||
  ORDER.indexOf(a.place) - ORDER.indexOf(b.place) ||
  collator.compare(a.name, b.name) ||
  (a.key < b.key ? -1 : 1);

/** Every change of every record, newest first. */
export function allChanges(
  tracks: readonly Track[],
  catalogue: Catalogue,
  version: World['version'],
  dayAt: World['dayAt'],
): Change[] {
  const lastName = (track: Track) => {
    const blob = track.revisions.findLast((revision) => revision.blob !== null)?.blob;
    return blob ? new Snapshot(version(track.place, blob)).words('name') : undefined;
  };
  const world = { catalogue, version, dayAt, names: namesOf(catalogue, tracks, lastName) };
  return tracks
    .filter(({ place }) => place !== 'words')
    .flatMap((track) => changesOf(track, world))
    .sort(inOrder);
}
