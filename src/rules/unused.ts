import type { Collection } from '../schema/index.ts';
import { say } from './finding.ts';
import { linksOf } from './links.ts';
import { defineRule, type Rule, type RuleHead } from './rule.ts';

type Words = Pick<RuleHead, 'id' | 'about'> & { readonly found: string; readonly fix: string };

/** A rule that warns of records nothing refers to; silent while some reference there is unreadable. */
const unused = (collection: Collection, { id: rule, about, found, fix }: Words): Rule =>
  defineRule({ id: rule, severity: 'warning', about }, function* (catalogue) {
    const { used, unsure } = linksOf(catalogue);
    if (unsure.has(collection)) return;
    for (const id of catalogue[collection].keys()) {
      if (used[collection].has(id) || catalogue.unclear?.has(id)) continue;
      const message = say({ found, expected: 'dipakai paling sedikit satu kali', fix });
      yield { collection, id, path: [], message };
    }
  });

export const documentUnused = unused('documents', {
  id: 'document-unused',
  about: 'Setiap dokumen diminta atau diterbitkan sebuah layanan.',
  found: 'Tidak ada layanan yang meminta atau menerbitkan dokumen ini',
  fix: 'Pakai di layanannya, atau hapus dokumen ini',
});

export const categoryEmpty = unused('categories', {
  id: 'category-empty',
  about: 'Setiap kategori berisi layanan.',
  found: 'Belum ada layanan di kategori ini',
  fix: 'Pilih kategori ini di layanannya, atau hapus kategori ini',
});

export const agencyEmpty = unused('agencies', {
  id: 'agency-empty',
  about: 'Setiap instansi punya layanan.',
  found: 'Belum ada layanan milik instansi ini',
  fix: 'Pilih instansi ini di layanannya, atau hapus instansi ini',
});

/** Ids of the rules about what nothing refers to: a new record breaks them until it is used. */
export const UNUSED: ReadonlySet<string> = new Set(
  [documentUnused, categoryEmpty, agencyEmpty].map(({ id }) => id),
);

export const eventEmpty = defineRule(
  {
    id: 'event-empty',
    severity: 'warning',
    about: 'Setiap peristiwa hidup memuat layanan menurut urutan.',
  },
  function* (catalogue) {
    for (const [id, event] of catalogue['life-events']) {
      if (event.services?.length !== 0) continue;
      const message = say({
        found: 'Belum ada layanan di peristiwa ini',
        expected: 'daftar layanan menurut urutan mengurusnya',
        fix: 'Isi "Layanan menurut urutan"',
      });
      yield { collection: 'life-events', id, path: ['services'], message };
    }
  },
);
