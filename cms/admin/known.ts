/** What the editor knows of the published catalogue: read when the page opens, and again when it has changed. */
import { COLLECTIONS } from '../../src/schema/index.ts';
import { wordOf } from '../changes.ts';
import { judgeOf, type Judge, type Snapshot } from '../check-entry.ts';
import { libraryOf, type Library } from '../draft-view.ts';
import { usesIn, type UsesOf } from '../where-used.ts';
import { recordAt } from './keeper.ts';

/** Asked of the site itself each time: a copy of this browser may be old. */
const fresh = (path: string): Promise<Response> => fetch(path, { cache: 'no-cache' });

/** A file of our own site as data. */
export const get = async (path: string): Promise<unknown> => (await fresh(path)).json();

const catalogue = async (): Promise<string> => (await fresh('/admin/catalogue.json')).text();

interface Reading {
  readonly text: string;
  readonly snapshot: Snapshot;
  readonly judge: Judge;
  readonly usesOf: UsesOf;
  readonly library: Library;
}

function read(text: string): Reading {
  const snapshot = JSON.parse(text) as Snapshot;
  return {
    text,
    snapshot,
    judge: judgeOf(snapshot),
    usesOf: usesIn(snapshot),
    library: libraryOf(snapshot),
  };
}

/** Every record by the name under which it can be chosen: what the lists of an open page cannot learn anew. */
const choosable = (snapshot: Snapshot): string =>
  JSON.stringify(
    COLLECTIONS.map((name) =>
      Object.entries(snapshot[name]).map(([id, record]) => [id, (record as { name: string }).name]),
    ),
  );

/** The newest reading; who holds on to this, asks it anew each time. */
export interface Known {
  readonly snapshot: () => Snapshot;
  readonly judge: Judge;
  readonly usesOf: UsesOf;
  readonly library: () => Library;
  /** What a file of the catalogue is called on screen. */
  readonly nameOf: (path: string) => string | undefined;
  /** Looks at the site again: whether it has changed, and whether other records can be chosen now. */
  readonly lookAgain: () => Promise<{ readonly changed: boolean; readonly newChoices: boolean }>;
}

/** Reads the catalogue of the site. */
export async function openKnown(): Promise<Known> {
  const first = read(await catalogue());
  let now = first;
  return {
    snapshot: () => now.snapshot,
    judge: { judge: (...record) => now.judge.judge(...record) },
    usesOf: (...record) => now.usesOf(...record),
    library: () => now.library,
    nameOf(path) {
      const record = recordAt(path);
      if (!record) return undefined;
      const { place, id } = record;
      if (place === 'site') return wordOf(place);
      const { name } = (now.snapshot[place][id] ?? {}) as { name?: string };
      return `${wordOf(place)} "${name ?? id}"`;
    },
    async lookAgain() {
      const text = await catalogue();
      const changed = text !== now.text;
      if (changed) now = read(text);
      return { changed, newChoices: choosable(now.snapshot) !== choosable(first.snapshot) };
    },
  };
}
