import type { CMS } from 'decap-cms-core';
import { parse } from 'yaml';
import { recordShape } from '../../src/rules/shape.ts';
import type { Place } from '../../src/rules/index.ts';
import { COLLECTIONS } from '../../src/schema/index.ts';
import { textOf } from '../../src/write/text.ts';
import { recordFrom } from '../record.ts';

const PLACES: readonly Place[] = [...COLLECTIONS, 'site'];

/** Decap does not say which collection it writes, only the form's fields in order; those tell. */
function placeOf(fields: readonly string[]): Place | undefined {
  const has = new Set(fields);
  return PLACES.find((place) => [...recordShape(place).fields.keys()].every((key) => has.has(key)));
}

/** Reads and writes records in the one form in which `npm run check -- --fix` writes them too. */
export function registerFormat(CMS: CMS): void {
  CMS.registerCustomFormat('yaml', 'yml', {
    fromFile: (content: string): unknown => parse(content),
    toFile(data: object, sortedKeys: string[] = []): string {
      const place = placeOf(sortedKeys);
      if (!place)
        throw new Error('Isian ini tidak dikenal, jadi tidak disimpan. Muat ulang halaman ini.');
      return textOf(place, recordFrom(place, data));
    },
  });
}
