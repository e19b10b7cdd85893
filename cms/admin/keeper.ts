/**
 * Stands between Decap and the place the content is kept in, whichever it is: writes the history in words,
 * lets nothing faulty be called ready or shown, and removes nothing that is in use.
 */
import type { CMS } from 'decap-cms-core';
import { parse } from 'yaml';
import { labelOf, type Place } from '../../src/rules/index.ts';
import { COLLECTIONS } from '../../src/schema/index.ts';
import { changeMessage, wordOf } from '../changes.ts';
import type { Judge } from '../check-entry.ts';
import type { UsesOf } from '../where-used.ts';

/** What Decap's backends have in common, as far as it is used here. */
interface Backend {
  persistEntry: (entry: Entry, options: Options) => Promise<unknown>;
  getEntry: (path: string) => Promise<{ data?: string } | undefined>;
  deleteFiles: (paths: readonly string[], message: string) => Promise<unknown>;
  unpublishedEntry: (args: Partial<Draft>) => Promise<Draft>;
  unpublishedEntryDataFile: (
    collection: string,
    slug: string,
    path: string,
    id: string,
  ) => Promise<string>;
  updateUnpublishedEntryStatus: (
    collection: string,
    slug: string,
    status: string,
  ) => Promise<unknown>;
  publishUnpublishedEntry: (collection: string, slug: string) => Promise<unknown>;
}
interface Diff {
  readonly id: string;
  readonly path: string;
}
interface Draft {
  readonly collection: string;
  readonly slug: string;
  readonly diffs?: readonly Diff[];
}
interface Entry {
  readonly dataFiles: readonly { readonly path: string; readonly raw: string }[];
}
interface Options {
  readonly commitMessage: string;
  readonly newEntry?: boolean;
}

const READY = 'pending_publish';
const MOST = 5;

/** Place and id of a record's file; undefined for anything else (a picture). */
export function recordAt(path: string): { place: Place; id: string } | undefined {
  if (/(?:^|\/)site\.yml$/.test(path)) return { place: 'site', id: 'site' };
  const [, folder, id] = /([a-z-]+)\/([^/]+)\.yml$/.exec(path) ?? [];
  const place = COLLECTIONS.find((name) => name === folder);
  return place && id ? { place, id } : undefined;
}

async function quietly<T>(ask: Promise<T>): Promise<T | undefined> {
  try {
    return await ask;
  } catch {
    return undefined;
  }
}

/**
 * A draft with its own file alone. decap-server compares it with the newest state, so that everything
 * published since looks like a part of it; Decap would then open whichever file has the shortest name.
 */
export function ownFile<T extends Draft>(draft: T): T {
  const isOwn = ({ path }: Diff) => {
    const record = recordAt(path);
    return record?.id === draft.slug && [draft.collection, 'site'].includes(record.place);
  };
  return { ...draft, diffs: draft.diffs?.filter(isOwn) ?? [] };
}

/** Everything that keeps what stands in a file from being shown, as sentences. */
function faultsIn(judge: Judge, path: string, text: string): string[] {
  const record = recordAt(path);
  if (!record) return [];
  return judge
    .judge(record.place, record.id, parse(text))
    .filter(({ severity }) => severity === 'error')
    .map(({ collection, path: at, message }) => `${labelOf(collection, at)}: ${message}`);
}

function refuse(faults: readonly string[], what: string): never {
  const rest = faults.length - MOST;
  const more = rest > 0 ? ` Dan ${rest} kesalahan lain.` : '';
  throw new Error(`${what} ${faults.slice(0, MOST).join(' ')}${more}`);
}

const CLASH =
  'Orang lain sudah mengubah baris yang sama pada isian ini. Suntingan Anda tidak hilang. Buka isian yang sudah tayang, lihat perubahannya, lalu tulis ulang suntingan Anda di sana.';
const AWAY =
  'Tempat penyimpanan tidak terjangkau. Ketikan Anda masih ada di sini. Periksa sambungan, lalu simpan lagi.';

/**
 * What went wrong on the way to the store, for somebody who does not know git. decap-server calls a clash
 * at publishing an "Unknown error"; nothing else is known to stop it there.
 */
export function plainFailure(message: string): string {
  if (/conflict|not mergeable|could not be merged|unknown error/i.test(message)) return CLASH;
  if (/failed to fetch|networkerror|load failed|timed? ?out|aborted/i.test(message)) return AWAY;
  return message;
}

async function inPlainWords<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new Error(plainFailure(message), { cause: error });
  }
}

function keep(backend: Backend, judge: Judge, usesOf: UsesOf): Backend {
  const {
    persistEntry,
    deleteFiles,
    unpublishedEntry,
    updateUnpublishedEntryStatus,
    publishUnpublishedEntry,
  } = backend;

  async function messageFor({ dataFiles: [file] }: Entry, options: Options): Promise<string> {
    const record = file && recordAt(file.path);
    if (!file || !record) return options.commitMessage;
    const before = options.newEntry ? undefined : await quietly(backend.getEntry(file.path));
    const old: unknown = before?.data === undefined ? undefined : parse(before.data);
    return changeMessage(record.place, record.id, old, parse(file.raw));
  }

  async function mustBeRight(collection: string, slug: string, what: string) {
    const { diffs = [] } = await backend.unpublishedEntry({ collection, slug });
    for (const { id, path } of diffs) {
      const text = await backend.unpublishedEntryDataFile(collection, slug, path, id);
      const faults = faultsIn(judge, path, text);
      if (faults.length > 0) refuse(faults, what);
    }
  }

  backend.unpublishedEntry = async (args) => ownFile(await unpublishedEntry.call(backend, args));

  backend.persistEntry = async (entry, options) => {
    const commitMessage = await messageFor(entry, options);
    return inPlainWords(persistEntry.call(backend, entry, { ...options, commitMessage }));
  };

  backend.deleteFiles = (paths, message) => {
    for (const path of paths) {
      const record = recordAt(path);
      if (!record || record.place === 'site') continue;
      const uses = usesOf(record.place, record.id);
      if (uses.length === 0) continue;
      const names = [...new Set(uses.map((use) => `${wordOf(use.place)} "${use.name}"`))];
      const rest = names.length - MOST;
      const list = names.slice(0, MOST).join(', ') + (rest > 0 ? `, dan ${rest} lainnya` : '');
      return Promise.reject(
        new Error(`Tidak dihapus, karena masih dipakai ${list}. Ganti dulu di sana.`),
      );
    }
    return deleteFiles.call(backend, paths, message);
  };

  backend.updateUnpublishedEntryStatus = async (collection, slug, status) => {
    if (status === READY) await mustBeRight(collection, slug, 'Belum bisa siap tayang.');
    return updateUnpublishedEntryStatus.call(backend, collection, slug, status);
  };

  backend.publishUnpublishedEntry = async (collection, slug) => {
    await mustBeRight(collection, slug, 'Belum bisa tayang.');
    return inPlainWords(publishUnpublishedEntry.call(backend, collection, slug));
  };
  return backend;
}

/** Puts the keeper before the backend of this name, before Decap opens it. */
export function guardBackend(CMS: CMS, name: string, judge: Judge, usesOf: UsesOf): void {
  const registered = CMS.getBackend(name) as { init: (...args: unknown[]) => Backend } | undefined;
  if (!registered) throw new Error(`Tempat penyimpanan "${name}" tidak dikenal penyuntingan ini.`);
  const { init } = registered;
  registered.init = (...args) => keep(init(...args), judge, usesOf);
}
