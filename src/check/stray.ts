import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { COLLECTIONS } from '../schema/index.ts';
import { shown, type Sentences, type Severity } from '../rules/finding.ts';
import { fileFault } from './fault.ts';

/** A fault of the folder: something that is not where it belongs. */
export interface Misplaced {
  /** Path from the catalogue's folder, with forward slashes. */
  readonly file: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
}

export const YAML = /\.ya?ml$/i;

const HOMES = COLLECTIONS.join(', ');
const MOST_ENTRIES = 1000;

export const misplaced = (
  file: string,
  sentences: Sentences,
  severity: Severity = 'error',
  rule = 'file-place',
): Misplaced => ({ ...fileFault(rule, sentences), file, severity });

/** The first record-like file below a folder, looking at no more than a thousand entries. */
function hiddenRecord(folder: string): string | undefined {
  const folders = [''];
  let left = MOST_ENTRIES;
  for (let here = folders.shift(); here !== undefined && left > 0; here = folders.shift()) {
    for (const entry of readdirSync(join(folder, here), { withFileTypes: true })) {
      left -= 1;
      const path = here ? `${here}/${entry.name}` : entry.name;
      if (entry.isDirectory()) folders.push(path);
      else if (YAML.test(entry.name)) return path;
    }
  }
  return undefined;
}

/** A folder that is never read: an error if records are lost in it, else a warning. */
export function strayFolder(root: string, file: string, fix: string): Misplaced {
  let hidden: string | undefined;
  try {
    hidden = hiddenRecord(join(root, file));
  } catch {
    // What cannot be listed is not read either; the warning stands.
  }
  const found = hidden
    ? `Folder ini tidak dibaca, padahal berisi ${shown(hidden)}`
    : 'Folder ini tidak dipakai';
  const expected = `isian di folder ${HOMES}, tanpa folder lain di dalamnya`;
  return misplaced(file, { found, expected, fix }, hidden ? 'error' : 'warning');
}

export const strayFile = (file: string) =>
  misplaced(
    file,
    {
      found: 'Berkas ini tidak dibaca',
      expected: 'berkas isian dengan nama berakhiran ".yml"',
      fix: 'Pindahkan ke luar folder ini, atau hapus',
    },
    'warning',
  );

export const homelessRecord = (file: string) =>
  misplaced(file, {
    found: 'Berkas ini tidak dibaca',
    expected: `di salah satu folder: ${HOMES}`,
    fix: 'Pindahkan ke folder yang sesuai',
  });

export const wrongEnding = (file: string, name: string, better: string) =>
  misplaced(file, {
    found: `Nama berkas ini ${shown(name)}`,
    expected: 'berakhiran ".yml" dengan huruf kecil',
    fix: `Ganti nama menjadi "${better}"`,
  });

export const caseTwin = (file: string, before: string) =>
  misplaced(
    file,
    {
      found: `Nama berkas ini hanya berbeda huruf besar-kecil dari ${shown(before)}`,
      expected: 'nama yang jelas berbeda, karena sebagian komputer menganggap keduanya sama',
      fix: 'Ganti nama salah satu, atau hapus bila isinya sama',
    },
    'error',
    'file-case',
  );

export const fileForFolder = (file: string) =>
  misplaced(file, {
    found: `"${file}" adalah berkas`,
    expected: 'sebuah folder',
    fix: `Hapus berkas ini, lalu buat folder "${file}"`,
  });

export const noSite = misplaced(
  'site.yml',
  {
    found: 'Berkas "site.yml" belum ada',
    expected: 'satu berkas dengan nama, alamat, dan jam buka MPP',
    fix: 'Buat "site.yml", misalnya dengan menyalin contoh bawaan',
  },
  'error',
  'site-missing',
);

export const noServices = misplaced(
  'services',
  {
    found: 'Belum ada satu layanan pun',
    expected: 'paling sedikit satu berkas di folder services',
    fix: 'Tambahkan layanan pertama',
  },
  'warning',
  'catalogue-empty',
);
