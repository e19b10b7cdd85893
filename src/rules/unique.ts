import { COLLECTIONS } from '../schema/index.ts';
import { say, shown } from './finding.ts';
import { foldName } from './fold.ts';
import { defineRule, present } from './rule.ts';
import { recordName, WORDS } from './words.ts';

export const uniqueCode = defineRule(
  { id: 'unique-code', severity: 'error', about: 'Tidak ada dua layanan dengan kode yang sama.' },
  function* (catalogue) {
    const first = new Map<string, string>();
    for (const [id, { code }] of catalogue.services) {
      if (code === undefined) continue;
      const owner = first.get(code.toLowerCase());
      if (owner === undefined) first.set(code.toLowerCase(), id);
      else
        yield {
          collection: 'services',
          id,
          path: ['code'],
          message: say({
            found: `Kode ${shown(code)} sudah dipakai ${recordName(catalogue, 'services', owner)}`,
            expected: 'satu kode untuk satu layanan',
            fix: 'Beri kode baru pada layanan yang lebih baru dibuat; jangan ganti kode yang sudah terbit',
          }),
        };
    }
  },
);

export const uniqueName = defineRule(
  {
    id: 'unique-name',
    severity: 'error',
    about: 'Tidak ada dua isian sejenis dengan nama yang sama (huruf besar dan spasi diabaikan).',
  },
  function* (catalogue) {
    for (const collection of COLLECTIONS) {
      const first = new Map<string, string>();
      for (const [id, { name }] of catalogue[collection]) {
        if (name === undefined) continue;
        const owner = first.get(foldName(name));
        if (owner === undefined) first.set(foldName(name), id);
        else
          yield {
            collection,
            id,
            path: ['name'],
            message: say({
              found: `Nama ${shown(name)} sudah dipakai ${recordName(catalogue, collection, owner)}`,
              expected: `nama yang berbeda untuk tiap ${WORDS[collection]}`,
              fix: 'Tambahkan kata yang membedakan, atau hapus salah satu bila isinya sama',
            }),
          };
      }
    }
  },
);

export const uniqueOtherName = defineRule(
  {
    id: 'unique-other-name',
    severity: 'warning',
    about: 'Nama lain sebuah dokumen bukan nama dokumen yang lain.',
  },
  function* (catalogue) {
    const { documents } = catalogue;
    const owner = new Map<string, string>();
    for (const [id, { name }] of documents) {
      if (name !== undefined && !owner.has(foldName(name))) owner.set(foldName(name), id);
    }
    for (const [id, { otherNames }] of documents) {
      for (const [at, name] of present(otherNames)) {
        const other = owner.get(foldName(name));
        if (other === undefined) owner.set(foldName(name), id);
        else if (other !== id)
          yield {
            collection: 'documents',
            id,
            path: ['otherNames', at],
            message: say({
              found: `${shown(name)} juga nama ${recordName(catalogue, 'documents', other)}`,
              expected: 'satu sebutan untuk satu dokumen, supaya warga tidak salah bawa',
              fix: 'Hapus dari salah satu, atau gabungkan bila dokumennya sama',
            }),
          };
      }
    }
  },
);
