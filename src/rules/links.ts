import { COLLECTIONS, type Collection } from '../schema/index.ts';
import type { CatalogueDraft, Place } from './finding.ts';
import { nearest, slugOf } from './guess.ts';
import { records, referencesOf, type Reference } from './walk.ts';

/** A reference together with the record that makes it. */
export interface Link extends Reference {
  readonly from: Place;
  readonly id: string;
}

/** All references of a catalogue, and what is known of their targets. */
export interface Links {
  readonly all: readonly Link[];
  /** Name to refer by → id, for each collection; a badly named file also has its proper name. */
  readonly ids: Readonly<Record<Collection, ReadonlyMap<string, string>>>;
  /** Ids that something refers to. */
  readonly used: Readonly<Record<Collection, ReadonlySet<string>>>;
  /** Collections into which some reference is missing or wrong: what is unused there is not certain. */
  readonly unsure: ReadonlySet<Collection>;
}

const perCollection = <T>(make: (collection: Collection) => T) =>
  Object.fromEntries(COLLECTIONS.map((name) => [name, make(name)])) as Record<Collection, T>;

function linksIn(catalogue: CatalogueDraft): Links {
  const ids = perCollection((name) => {
    const keys = [...catalogue[name].keys()];
    return new Map([
      ...keys.map((key) => [slugOf(key) ?? key, key] as const),
      ...keys.map((key) => [key, key] as const),
    ]);
  });
  const used = perCollection(() => new Set<string>());
  const unsure = new Set<Collection>();
  const all: Link[] = [];
  for (const [from, id, draft] of records(catalogue)) {
    for (const reference of referencesOf(from, draft)) {
      const { collection, to } = reference;
      all.push({ ...reference, from, id });
      const target = to === undefined ? undefined : ids[collection].get(to);
      if (target !== undefined) used[collection].add(target);
      else unsure.add(collection);
    }
  }
  return { all, ids, used, unsure };
}

const known = new WeakMap<CatalogueDraft, Links>();

/** The references of a catalogue; read once per catalogue object. Linear in its size. */
export function linksOf(catalogue: CatalogueDraft): Links {
  const links = known.get(catalogue) ?? linksIn(catalogue);
  known.set(catalogue, links);
  return links;
}

/** Looking for near names costs time in proportion to the catalogue, so only the first few get one. */
const MOST_GUESSES = 50;

/** Nearest existing id for each wrong one; at most fifty different wrong ids get a suggestion. */
export function suggester(ids: Links['ids']) {
  const answers = new Map<string, string | undefined>();
  return (collection: Collection, wrong: string): string | undefined => {
    const key = `${collection}/${wrong}`;
    if (!answers.has(key) && answers.size < MOST_GUESSES)
      answers.set(key, nearest(wrong, ids[collection].keys()));
    return answers.get(key);
  };
}
