import { inFile, say } from './finding.ts';
import { defineRule } from './rule.ts';

/** A site that no longer calls itself a sample should tell people where to go and when. */
export const siteOpen = defineRule(
  {
    id: 'site-open',
    severity: 'warning',
    about: 'Situs yang bukan contoh lagi memuat alamat dan jam buka gedung.',
  },
  function* ({ site }) {
    if (site?.sample !== false) return;
    for (const [field, words] of [
      ['address', 'Alamat gedung'],
      ['hours', 'Jam buka gedung'],
    ] as const) {
      if (site[field] !== null) continue;
      yield {
        collection: 'site',
        id: 'site',
        path: [field],
        message: say({
          found: `${words} kosong, padahal "Data contoh" sudah dimatikan`,
          expected: 'keterangan yang sebenarnya',
          fix: `Isi, dan periksa juga loket tiap instansi; bila belum siap, nyalakan lagi "Data contoh"${inFile('sample: true')}`,
        }),
      };
    }
  },
);
