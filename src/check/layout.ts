import { readdirSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { COLLECTIONS, type Collection } from '../schema/index.ts';
import type { Place, Severity } from '../rules/finding.ts';
import { nearest } from '../rules/guess.ts';
import { fileFault } from './fault.ts';
import { CannotRun } from './problem.ts';

/** One file that holds, or should hold, a record. */
export interface RecordFile {
  readonly place: Place;
  readonly id: string;
  /** Path from the catalogue's folder, with forward slashes. */
  readonly file: string;
}

/** A fault of the folder: something that is not where it belongs. */
export interface Misplaced {
  readonly file: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
}

export interface Layout {
  readonly files: readonly RecordFile[];
  readonly misplaced: readonly Misplaced[];
}

const IGNORED = /^\.|~$|^#.*#$/;
const YAML = /\.ya?ml$/i;

function list(folder: string): Dirent[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries
      .filter(({ name }) => !IGNORED.test(name))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
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

/** The first record-like file below a folder, looking at no more than a thousand entries. */
function hiddenRecord(folder: string): string | undefined {
  const folders = [''];
  let left = 1000;
  for (let here = folders.shift(); here !== undefined && left > 0; here = folders.shift()) {
    for (const entry of list(join(folder, here))) {
      left -= 1;
      const path = here ? `${here}/${entry.name}` : entry.name;
      if (entry.isDirectory()) folders.push(path);
      else if (YAML.test(entry.name)) return path;
    }
  }
  return undefined;
}

const misplaced = (
  file: string,
  severity: Severity,
  found: string,
  expected: string,
  fix: string,
) => ({
  file,
  severity,
  ...fileFault('file-place', { found, expected, fix }),
});

const HOMES = COLLECTIONS.join(', ');

function strayFolder(root: string, file: string, suggestion: string): Misplaced {
  const hidden = hiddenRecord(join(root, file));
  return misplaced(
    file,
    hidden === undefined ? 'warning' : 'error',
    hidden === undefined
      ? 'Folder ini tidak dipakai'
      : `Folder ini tidak dibaca, padahal berisi ${hidden}`,
    `isian di folder ${HOMES}, tanpa folder lain di dalamnya`,
    suggestion,
  );
}

const strayFile = (file: string) =>
  misplaced(
    file,
    'warning',
    'Berkas ini tidak dibaca',
    'berkas isian dengan nama berakhiran .yml',
    'Pindahkan ke luar folder ini, atau hapus',
  );

const wrongEnding = (file: string, name: string, better: string) =>
  misplaced(
    file,
    'error',
    `Nama berkas ini ${name}`,
    `nama berakhiran .yml dengan huruf kecil`,
    `Ganti nama menjadi ${better}`,
  );

function scanCollection(
  root: string,
  collection: Collection,
  layout: { files: RecordFile[]; misplaced: Misplaced[] },
) {
  const entries = list(join(root, collection));
  const names = new Set(entries.map(({ name }) => name));
  const folded = new Map<string, string>();
  for (const entry of entries) {
    const { name } = entry;
    const file = `${collection}/${name}`;
    const id = name.replace(YAML, '');
    if (!YAML.test(name)) {
      const stray = isFolder(join(root, file));
      layout.misplaced.push(
        stray
          ? strayFolder(root, file, `Pindahkan isinya langsung ke folder ${collection}`)
          : strayFile(file),
      );
      continue;
    }
    const before = folded.get(name.toLowerCase());
    if (before === undefined) folded.set(name.toLowerCase(), name);
    else
      layout.misplaced.push({
        file,
        severity: 'error',
        ...fileFault('file-case', {
          found: `Nama berkas ini hanya berbeda huruf besar-kecil dari ${before}`,
          expected: 'nama yang jelas berbeda, karena sebagian komputer menganggap keduanya sama',
          fix: 'Ganti nama salah satu, atau hapus bila isinya sama',
        }),
      });
    const proper = name.endsWith('.yml');
    if (!proper) layout.misplaced.push(wrongEnding(file, name, `${id}.yml`));
    if (proper || !names.has(`${id}.yml`)) layout.files.push({ place: collection, id, file });
  }
}

/** Finds the files of a catalogue and everything in it that is out of place. */
export function scan(root: string): Layout {
  const layout: { files: RecordFile[]; misplaced: Misplaced[] } = { files: [], misplaced: [] };
  const entries = list(root);
  const site =
    entries.find(({ name }) => name === 'site.yml') ??
    entries.find(({ name }) => /^site\.ya?ml$/i.test(name));
  if (site) layout.files.push({ place: 'site', id: 'site', file: site.name });
  else
    layout.misplaced.push({
      file: 'site.yml',
      severity: 'error',
      ...fileFault('site-missing', {
        found: 'Berkas site.yml belum ada',
        expected: 'satu berkas dengan nama, alamat, dan jam buka MPP',
        fix: 'Buat site.yml, misalnya dengan menyalin contoh bawaan',
      }),
    });
  for (const { name } of entries) {
    if (name === 'site.yml') continue;
    const known = COLLECTIONS.find((collection) => collection === name);
    if (isFolder(join(root, name))) {
      const meant = nearest(name, COLLECTIONS);
      if (known) scanCollection(root, known, layout);
      else
        layout.misplaced.push(
          strayFolder(
            root,
            name,
            meant ? `Ganti nama folder menjadi ${meant}` : 'Pindahkan isinya ke folder yang sesuai',
          ),
        );
    } else if (known)
      layout.misplaced.push(
        misplaced(
          name,
          'error',
          `${name} adalah berkas`,
          'sebuah folder',
          `Hapus berkas ini, lalu buat folder ${name}`,
        ),
      );
    else if (/^site\.ya?ml$/i.test(name))
      layout.misplaced.push(wrongEnding(name, name, 'site.yml'));
    else if (YAML.test(name))
      layout.misplaced.push(
        misplaced(
          name,
          'error',
          'Berkas ini tidak dibaca',
          `di salah satu folder: ${HOMES}`,
          'Pindahkan ke folder yang sesuai',
        ),
      );
    else layout.misplaced.push(strayFile(name));
  }
  return layout;
}
