import { pageOf, placeOf, prefixOf, ROWS } from '../../domain/published.ts';
import type { CatalogueDraft } from '../finding.ts';
import { inFile, say } from '../finding.ts';
import { nearest } from '../guess.ts';
import { defineRule } from '../rule.ts';
import { some, WORDS } from '../words.ts';
import { addressWorld, quoted, recordAt } from './world.ts';

const EXPECTED = 'alamat yang pernah terbit tetap bisa dibuka, karena sudah dipasang orang lain';

/** Records of a collection that were never published: one of them may be the lost one under a new name. */
function freshIds(catalogue: CatalogueDraft, page: string): string[] {
  const record = recordAt(page);
  if (!record) return [];
  const { ledger } = addressWorld(catalogue);
  const folder = page.slice(0, page.indexOf('/', 1) + 1);
  return [...catalogue[record.collection].keys()].filter((id) => !ledger.has(`${folder}${id}/`));
}

/** The words of the form for what can be done about a lost page. */
function cureOf(catalogue: CatalogueDraft, page: string): string {
  const record = recordAt(page);
  const id = record?.id ?? '';
  const fresh = freshIds(catalogue, page);
  const close = nearest(id, fresh) ?? (fresh.length === 1 ? fresh[0] : undefined);
  const likely =
    close === undefined || !record ? '' : `, mungkin ${quoted(page.replace(id, close))}`;
  return `Kembalikan berkasnya, atau tambahkan "Alamat lama"${inFile(`redirects/${id}.yml`)} dengan alamat penggantinya${likely}; bila tidak ada pengganti, isi "Tidak ada lagi"`;
}

export const addressLost = defineRule(
  {
    id: 'address-lost',
    severity: 'error',
    about: 'Halaman yang pernah terbit masih ada, atau alamat lamanya menuju ke penggantinya.',
  },
  function* (catalogue) {
    const { fates, ledger } = addressWorld(catalogue);
    const below = new Map<string, number>();
    for (const fate of fates.values())
      if (fate.kind === 'lost' && fate.under !== undefined)
        below.set(fate.under, (below.get(fate.under) ?? 0) + 1);
    for (const [path, fate] of fates) {
      // A short link whose page is there: its code was changed, and the rule about codes tells it.
      if (fate.kind !== 'lost' || fate.under !== undefined || path.startsWith('/k/')) continue;
      if (!ledger.has(path)) continue;
      const record = recordAt(path);
      const count = below.get(path) ?? 0;
      const more = count > 0 ? `, bersama ${count} alamat yang ikut dengannya` : '';
      yield {
        collection: record?.collection ?? 'site',
        id: record?.id ?? 'site',
        path: [],
        message: say({
          found: `Alamat ${quoted(path)} pernah terbit${more}, tetapi ${record ? `${WORDS[record.collection]} itu` : 'halaman itu'} tidak ada lagi`,
          expected: EXPECTED,
          fix: cureOf(catalogue, path),
        }),
      };
    }
  },
);

export const addressPlace = defineRule(
  {
    id: 'address-place',
    severity: 'warning',
    about:
      'Id langkah, persyaratan, dan pertanyaan yang pernah terbit tidak berganti: id menjadi alamat.',
  },
  function* (catalogue) {
    for (const [path, fate] of addressWorld(catalogue).fates) {
      if (fate.kind !== 'moved' || !fate.doubt) continue;
      const place = placeOf(path);
      const kind = ROWS.find((each) => place.startsWith(prefixOf(each)));
      const record = recordAt(fate.to);
      if (!kind || !record) continue;
      const id = place.slice(prefixOf(kind).length);
      // Where part of the file could not be read, the row may be in that part.
      if (catalogue.unclear?.has(id)) continue;
      yield {
        ...record,
        path: [kind.rows],
        message: say({
          found: `Alamat ${quoted(path)} pernah terbit, tetapi baris itu tidak ada lagi, sedangkan ada baris baru: ${some(fate.doubt.map(placeOf))}`,
          expected: EXPECTED,
          fix: `Bila barisnya sama, pakai lagi id ${quoted(id)}; bila tidak, tambahkan "Alamat lama"${inFile(`redirects/${record.id}-${id}.yml`)} dari ${quoted(path)} ke baris baru itu atau ke ${quoted(`${pageOf(fate.to)}#${kind.section}`)}`,
        }),
      };
    }
  },
);
