import { COLLECTIONS } from '../schema/index.ts';
import { SLUG } from '../schema/primitives.ts';
import { inFile, say, shown } from './finding.ts';
import { slugOf } from './guess.ts';
import { defineRule } from './rule.ts';

const MOST = 80;

export const fileName = defineRule(
  {
    id: 'file-name',
    severity: 'error',
    about:
      'Nama berkas berupa huruf kecil, angka, dan tanda hubung, karena menjadi alamat halaman.',
  },
  function* (catalogue) {
    for (const collection of COLLECTIONS) {
      for (const id of catalogue[collection].keys()) {
        if (SLUG.test(id) && id.length <= MOST) continue;
        const better = slugOf(id);
        const message = say({
          found: `Nama berkas ini ${shown(id)}`,
          expected: `huruf kecil, angka, dan tanda hubung, paling banyak ${MOST} huruf`,
          fix: `Ganti nama berkasnya${better ? inFile(`menjadi "${better}.yml"`) : ''}`,
        });
        yield { collection, id, path: [], message };
      }
    }
  },
);
