import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { LEDGER_FILE } from '../domain/ledger.ts';
import type { Place } from '../rules/finding.ts';
import { nearest } from '../rules/guess.ts';
import { COLLECTIONS, type Collection } from '../schema/index.ts';
import { CannotRun } from './problem.ts';
import * as stray from './stray.ts';

/** One file that holds, or should hold, a record. */
export interface RecordFile {
  readonly place: Place;
  readonly id: string;
  /** Path from the catalogue's folder, with forward slashes. */
  readonly file: string;
}

export interface Layout {
  readonly files: RecordFile[];
  readonly misplaced: stray.Misplaced[];
}

/** Hidden files, and what editors leave behind. */
const IGNORED = /^\.|~$|^#.*#$/;
const SITE = /^site\.ya?ml$/i;

function list(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => !IGNORED.test(name))
      .sort();
  } catch {
    throw new CannotRun(
      `Folder ${folder} tidak bisa dibaca. Seharusnya bisa dibuka oleh akun yang menjalankan pemeriksaan. Betulkan izinnya.`,
    );
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function scanCollection(root: string, collection: Collection, { files, misplaced }: Layout) {
  const names = list(join(root, collection));
  const ids = new Set(
    names.filter((name) => name.endsWith('.yml')).map((name) => name.slice(0, -4)),
  );
  const folded = new Map<string, string>();
  for (const name of names) {
    const file = `${collection}/${name}`;
    if (!stray.YAML.test(name)) {
      const fix = `Pindahkan isinya langsung ke folder ${collection}`;
      const isIn = isFolder(join(root, file));
      misplaced.push(isIn ? stray.strayFolder(root, file, fix) : stray.strayFile(file));
      continue;
    }
    const twin = folded.get(name.toLowerCase());
    if (twin === undefined) folded.set(name.toLowerCase(), name);
    else misplaced.push(stray.caseTwin(file, twin));
    const id = name.replace(stray.YAML, '');
    const proper = name.endsWith('.yml');
    if (!proper) misplaced.push(stray.wrongEnding(file, name, `${id}.yml`));
    // A record under a wrong ending is read all the same: what refers to it is not at fault.
    if (proper || !ids.has(id)) files.push({ place: collection, id, file });
    ids.add(id);
  }
}

function scanOther(root: string, name: string, { misplaced }: Layout) {
  if (isFolder(join(root, name))) {
    const meant = nearest(name, COLLECTIONS);
    const fix = meant ? `Ganti nama folder menjadi "${meant}"` : 'Pindahkan ke folder yang sesuai';
    misplaced.push(stray.strayFolder(root, name, fix));
  } else if (COLLECTIONS.some((collection) => collection === name))
    misplaced.push(stray.fileForFolder(name));
  else if (name === LEDGER_FILE) return;
  else if (SITE.test(name)) misplaced.push(stray.wrongEnding(name, name, 'site.yml'));
  else misplaced.push(stray.YAML.test(name) ? stray.homelessRecord(name) : stray.strayFile(name));
}

/**
 * Finds the files of a catalogue and everything in it that is out of place.
 * @throws {CannotRun} if the folder or one of its collections cannot be listed.
 */
export function scan(root: string): Layout {
  const layout: Layout = { files: [], misplaced: [] };
  const names = list(root);
  const site = names.includes('site.yml') ? 'site.yml' : names.find((name) => SITE.test(name));
  if (site === undefined) layout.misplaced.push(stray.noSite);
  else layout.files.push({ place: 'site', id: 'site', file: site });
  for (const name of names) {
    const collection = COLLECTIONS.find((each) => each === name);
    if (collection && isFolder(join(root, name))) scanCollection(root, collection, layout);
    else if (name !== 'site.yml') scanOther(root, name, layout);
  }
  return layout;
}
