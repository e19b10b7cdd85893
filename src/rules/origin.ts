import { ORIGINS } from '../schema/vocabulary.ts';
import { say, shown } from './finding.ts';
import { issuersOf } from './issuers.ts';
import { defineRule } from './rule.ts';
import { nameIn, naming, some } from './words.ts';

export const origin = defineRule(
  {
    id: 'origin',
    severity: 'error',
    about:
      'Setiap dokumen yang diminta jelas asalnya: ada layanan yang menerbitkannya, atau pihak lain disebut.',
  },
  function* (catalogue) {
    const { issuing, asking, maybe } = issuersOf(catalogue);
    for (const [id, document] of catalogue.documents) {
      if (document.origin === 'party' && document.party === null) {
        const message = say({
          found: 'Dokumen ini terbit dari pihak lain, tetapi "Pihak penerbit" kosong',
          expected: 'nama pihak itu, misalnya "Rumah sakit atau puskesmas"',
          fix: 'Isi "Pihak penerbit" supaya warga tahu harus ke mana',
        });
        yield { collection: 'documents', id, path: ['party'], message };
      }
      if (document.origin !== 'service' || issuing.has(id) || maybe(id)) continue;
      const names = (asking.get(id) ?? []).map((key) => nameIn(catalogue.services, key));
      // A new document comes before the service that issues it; until somebody asks for it, nobody is stuck.
      if (names.length === 0) continue;
      const message = say({
        found: `Tidak ada layanan yang menerbitkan dokumen ini, padahal diminta ${some(names)}`,
        expected: 'terbit dari satu layanan di katalog ini',
        fix: 'Tambahkan dokumen ini ke "Hasil" layanan yang menerbitkannya, atau ganti "Asal dokumen"',
      });
      yield { collection: 'documents', id, path: ['origin'], message };
    }
  },
);

export const originParty = defineRule(
  {
    id: 'origin-party',
    severity: 'warning',
    about: '"Pihak penerbit" hanya diisi bila dokumen terbit dari pihak lain.',
  },
  function* ({ documents }) {
    for (const [id, document] of documents) {
      if (!document.party || document.origin === undefined || document.origin === 'party') continue;
      const message = say({
        found: `"Pihak penerbit" terisi ${shown(document.party)}, tetapi asalnya bukan pihak lain`,
        expected: `kosong, atau "Asal dokumen" ${naming(ORIGINS.party, 'party')}`,
        fix: 'Kosongkan "Pihak penerbit", atau ganti "Asal dokumen"',
      });
      yield { collection: 'documents', id, path: ['party'], message };
    }
  },
);
