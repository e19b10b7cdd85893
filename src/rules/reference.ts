import { inFile, say } from './finding.ts';
import { linksOf, suggester } from './links.ts';
import { isPlaceholder, placeholderMessage } from './placeholder.ts';
import { defineRule } from './rule.ts';
import { naming, WORDS } from './words.ts';

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
      const what = WORDS[collection];
      const message = isPlaceholder(to)
        ? placeholderMessage(to, false)
        : say({
            found: `Di sini ditunjuk ${what} yang tidak ada${inFile(to)}`,
            expected: `${what} di katalog ini${inFile(`nama berkas di folder ${collection}, tanpa .yml`)}`,
            fix: close
              ? `Mungkin maksudnya ${naming(catalogue[collection].get(close)?.name, close)}; kalau bukan, buat dulu`
              : `Pilih ${what} yang sudah ada, atau buat dulu`,
          });
      yield { collection: from, id, path, message };
    }
  },
);
