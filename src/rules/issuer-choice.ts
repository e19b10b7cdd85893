import { say, shown } from './finding.ts';
import { issuersOf } from './issuers.ts';
import { defineRule, present } from './rule.ts';
import { nameIn, some } from './words.ts';

export const issuerWrong = defineRule(
  {
    id: 'issuer-wrong',
    severity: 'error',
    about: 'Layanan penerbit yang dituju benar-benar menerbitkan dokumen itu.',
  },
  function* (catalogue) {
    const { issuing } = issuersOf(catalogue);
    for (const [id, document] of catalogue.documents) {
      const real = issuing.get(id) ?? [];
      for (const [at, service] of present(document.issuers)) {
        // A service that does not exist, or whose results could not be read, is another fault.
        const outputs = catalogue.services.get(service)?.outputs;
        const unsure = !outputs || outputs.some((row) => row?.document === undefined);
        if (unsure || real.includes(service)) continue;
        const names = real.map((key) => nameIn(catalogue.services, key));
        const message = say({
          found: `"${nameIn(catalogue.services, service)}" tidak menerbitkan dokumen ini`,
          expected: names.length ? `salah satu dari ${some(names)}` : 'kosong',
          fix: 'Pilih layanan lain, atau tambahkan dokumen ini ke "Hasil" layanan itu',
        });
        yield { collection: 'documents', id, path: ['issuers', at], message };
      }
    }
  },
);

/** The page names at most this many services that nobody chose. */
const FEW = 2;

export const issuerOpen = defineRule(
  {
    id: 'issuer-open',
    severity: 'warning',
    about:
      'Dokumen yang terbit dari banyak layanan menyebut ke mana orang yang belum punya dikirim.',
  },
  function* (catalogue) {
    const { issuing, asking } = issuersOf(catalogue);
    for (const [id, document] of catalogue.documents) {
      const real = issuing.get(id) ?? [];
      if (real.length <= FEW || !asking.has(id) || document.issuers?.length !== 0) continue;
      const message = say({
        found: `Dokumen ini terbit dari ${some(real.map((key) => nameIn(catalogue.services, key)))}, tetapi ${shown('Layanan penerbit yang dituju')} kosong`,
        expected: 'satu atau dua layanan yang dituju orang yang belum punya',
        fix: 'Pilih layanan yang paling umum, lalu yang untuk dokumen hilang',
      });
      yield { collection: 'documents', id, path: ['issuers'], message };
    }
  },
);
