import { say, shown } from './finding.ts';
import { linksOf, suggester } from './links.ts';
import { isPlaceholder, placeholderMessage } from './placeholder.ts';
import { defineRule } from './rule.ts';
import { WORDS } from './words.ts';

export const reference = defineRule(
  {
    id: 'reference',
    severity: 'error',
    about: 'Instansi, kategori, dokumen, peristiwa, dan layanan yang ditunjuk memang ada.',
  },
  function* (catalogue) {
    const { all, ids } = linksOf(catalogue);
    const suggest = suggester(ids);
    for (const { from, id, path, collection, to } of all) {
      if (to === undefined || ids[collection].has(to)) continue;
      const close = suggest(collection, to);
      const name = close === undefined ? undefined : catalogue[collection].get(close)?.name;
      const message = isPlaceholder(to)
        ? placeholderMessage(to, false)
        : say({
            found: `Tertulis ${shown(to)}, tetapi ${WORDS[collection]} itu tidak ada`,
            expected: `nama berkas tanpa ".yml" di folder ${collection}`,
            fix: close
              ? `Mungkin maksudnya "${close}"${name ? ` (${name})` : ''}; kalau bukan, buat dulu berkasnya`
              : 'Pilih yang sudah ada, atau buat dulu berkasnya',
          });
      yield { collection: from, id, path, message };
    }
  },
);
