import { say, shown, type CatalogueDraft, type Path, type Place } from './finding.ts';
import { foldName } from './fold.ts';
import { defineRule, present, type Fault } from './rule.ts';
import { visitAll, type Wanted } from './walk.ts';

const message = (value: string, before: number) =>
  say({
    found: `${shown(value)} tertulis dua kali, pertama di nomor ${before + 1}`,
    expected: 'satu kali saja',
    fix: 'Hapus salah satu',
  });

/** Positions whose folded value came earlier in the list. */
function* repeated(
  values: readonly unknown[],
): Generator<[at: number, value: string, before: number]> {
  const first = new Map<string, number>();
  for (const [at, value] of values.entries()) {
    if (typeof value !== 'string') continue;
    const folded = foldName(value);
    const before = first.get(folded);
    if (before === undefined) first.set(folded, at);
    else yield [at, value, before];
  }
}

const isPlainList: Wanted = ({ kind, item }) =>
  kind === 'list' && (item?.kind === 'text' || item?.kind === 'choice');

function plainLists(catalogue: CatalogueDraft, wanted: (path: Path) => boolean): Fault[] {
  const faults: Fault[] = [];
  visitAll(catalogue, isPlainList, (collection, id, _, value, path) => {
    if (!Array.isArray(value) || !wanted(path)) return;
    for (const [at, word, before] of repeated(value))
      faults.push({ collection, id, path: [...path, at], message: message(word, before) });
  });
  return faults;
}

const isKeywords = (path: Path) => path[0] === 'keywords';

/** Lists of groups in which one field may hold each value only once. */
function* keyedLists({ site, 'life-events': events }: CatalogueDraft): Generator<Fault> {
  const lists: [Place, string, string, string, (string | undefined)[]][] = [
    ['site', 'site', 'holidays', 'date', (site?.holidays ?? []).map((row) => row?.date)],
  ];
  for (const [id, { services }] of events)
    lists.push([
      'life-events',
      id,
      'services',
      'service',
      (services ?? []).map((row) => row?.service),
    ]);
  for (const [collection, id, list, field, values] of lists)
    for (const [at, word, before] of repeated(values))
      yield { collection, id, path: [list, at, field], message: message(word, before) };
}

export const duplicateEntry = defineRule(
  {
    id: 'duplicate-entry',
    severity: 'error',
    about: 'Tidak ada isian yang tertulis dua kali di satu daftar.',
  },
  function* (catalogue) {
    yield* plainLists(catalogue, (path) => !isKeywords(path));
    yield* keyedLists(catalogue);
    for (const [id, { agency, partners }] of catalogue.services)
      for (const [at, partner] of present(partners))
        if (partner === agency)
          yield {
            collection: 'services',
            id,
            path: ['partners', at],
            message: say({
              found: `${shown(partner)} sudah menjadi instansi penanggung jawab`,
              expected: 'instansi lain yang ikut melayani',
              fix: 'Hapus dari daftar mitra',
            }),
          };
  },
);

export const duplicateKeyword = defineRule(
  {
    id: 'duplicate-keyword',
    severity: 'warning',
    about: 'Tidak ada kata cari yang tertulis dua kali.',
  },
  (catalogue) => plainLists(catalogue, isKeywords),
);
