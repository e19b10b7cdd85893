import { inFile, say, shown, type CatalogueDraft, type Path } from './finding.ts';
import { foldName } from './fold.ts';
import { defineRule, present, type Fault } from './rule.ts';
import type { Shape } from './shape.ts';
import { visitAll, type Wanted } from './walk.ts';
import { day, naming } from './words.ts';

const message = (words: string, before: number) =>
  say({
    found: `${words} tertulis dua kali, pertama di nomor ${before + 1}`,
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

/** A value of a list by its words: the name of a record, the words of a choice, or the text itself. */
function wordsFor({ form }: Shape, value: string, catalogue: CatalogueDraft): string {
  if (form?.reference) return naming(catalogue[form.reference].get(value)?.name, value);
  if (form?.options) return naming(form.options[value], value);
  // A condition names options by their ids alone.
  return form ? shown(value) : `Satu pilihan${inFile(value)}`;
}

function plainLists(catalogue: CatalogueDraft, wanted: (path: Path) => boolean): Fault[] {
  const faults: Fault[] = [];
  visitAll(catalogue, isPlainList, (collection, id, shape, value, path) => {
    if (!Array.isArray(value) || !wanted(path)) return;
    for (const [at, each, before] of repeated(value)) {
      const words = wordsFor(shape, each, catalogue);
      faults.push({ collection, id, path: [...path, at], message: message(words, before) });
    }
  });
  return faults;
}

const isKeywords = (path: Path) => path[0] === 'keywords';

/** Lists of groups in which one field may hold each value only once. */
function* keyedLists({ site, services, 'life-events': events }: CatalogueDraft): Generator<Fault> {
  const dates = (site?.holidays ?? []).map((row) => row?.date);
  for (const [at, date, before] of repeated(dates)) {
    const path = ['holidays', at, 'date'];
    yield { collection: 'site', id: 'site', path, message: message(day(date), before) };
  }
  for (const [id, event] of events)
    for (const [at, to, before] of repeated((event.services ?? []).map((row) => row?.service))) {
      const words = naming(services.get(to)?.name, to);
      const path = ['services', at, 'service'];
      yield { collection: 'life-events', id, path, message: message(words, before) };
    }
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
              found: `${naming(catalogue.agencies.get(partner)?.name, partner)} sudah menjadi instansi penanggung jawab`,
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
