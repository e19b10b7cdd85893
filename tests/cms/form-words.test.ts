import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { judgeOf, type Snapshot } from '../../cms/check-entry.ts';
import { recordShape, type Shape } from '../../src/rules/shape.ts';
import { COLLECTIONS } from '../../src/schema/index.ts';
import { base } from '../check/base.ts';
import { snapshotOf } from './snapshot.ts';
import { changedFiles, examples, recordAt } from './typed.ts';

/** A record whose rows were all added just now: their ids are those of the form. */
function asJustAdded(record: unknown): unknown {
  const names = new Map<string, string>();
  const provisional = (id: string) => {
    if (!names.has(id)) names.set(id, `belum-bernama-${String(names.size).padStart(6, '0')}`);
    return names.get(id) ?? '';
  };
  return JSON.parse(JSON.stringify(record), (key, value: unknown) => {
    if (key === 'id' && typeof value === 'string') return provisional(value);
    if (key !== 'when' || value === null) return value;
    const rows = Object.entries(value as Record<string, string[]>);
    return Object.fromEntries(rows.map(([id, ids]) => [provisional(id), ids.map(provisional)]));
  }) as unknown;
}

/** What stands in the form before anything is chosen, and what hands get wrong. */
const begun = {
  questions: [{ id: 'a', options: [] }],
  requirements: [{ id: 'a', holders: [{}], oneOf: 'Bukti Lahir' }, { id: 'b' }],
  steps: [{ id: 'a', duration: { min: 'dua ribu' } }],
  fees: [{ amount: 'dua ribu' }, { amount: -35_000 }],
  outputs: [{}],
  time: { value: '1.5' },
  notes: [{ text: 'a'.repeat(2000) }],
  waivers: [{}],
};
const unfinished = [...COLLECTIONS, 'site' as const].flatMap((place) => {
  const { judge } = judgeOf(snapshotOf(base()));
  return [...judge(place, 'baru', {}), ...judge(place, 'baru', begun)].filter(
    ({ rule }) => rule !== 'field-unknown',
  );
});

/** Everything the editor says while the catalogue of an example is typed, record by record. */
const sentences = [
  ...new Set(
    examples.flatMap(({ files }) => {
      const { judge } = judgeOf(snapshotOf(files));
      const { judge: judgeChange } = judgeOf(snapshotOf(base()));
      const found = Object.keys(files).flatMap((path) => {
        const { place, id } = recordAt(path);
        const record: unknown = parse(files[path] ?? '');
        return [...judge(place, id, record), ...judge(place, id, asJustAdded(record))];
      });
      const caused = changedFiles(files).flatMap((path) => {
        const { place, id } = recordAt(path);
        return judgeChange(place, id, parse(files[path] ?? ''));
      });
      return [...found, ...caused, ...unfinished].map(({ message }) => message);
    }),
  ),
];

function fieldsIn(shape: Shape): [string, Shape][] {
  const inside = [...shape.fields].flatMap(([key, part]): [string, Shape][] => [
    [key, part],
    ...fieldsIn(part),
  ]);
  return shape.item ? [...inside, ...fieldsIn(shape.item)] : inside;
}
const fields = [...COLLECTIONS, 'site' as const].flatMap((place) => fieldsIn(recordShape(place)));
const anyOf = (words: Iterable<string>) => [...new Set(words)].join('|');
const keys = anyOf(fields.map(([key]) => key));
/** Values behind the words of a choice; some are Indonesian too. */
const values = anyOf(
  fields
    .flatMap(([, { form }]) => Object.keys(form?.options ?? {}))
    .filter((value) => !['web', 'online'].includes(value)),
);
const ids = anyOf(Object.keys(base()).map((path) => recordAt(path).id));
const unquoted = (sentence: string) => sentence.replace(/"(?:[^"\\]|\\.)*"/g, '""');

describe('no sentence of the editor speaks of files', () => {
  test('there are many of them', () => {
    expect(sentences.length).toBeGreaterThan(130);
  });

  test.each<[string, RegExp]>([
    ['a file name', /\.ya?ml/],
    ['a folder', new RegExp(`(?:${COLLECTIONS.join('|')})/`)],
    ['an id to be mended', /id-nya/i],
    ['a provisional id', /belum-bernama-/],
    ['the id of a record', new RegExp(`"(?:${ids})"`)],
    ['an amount without dots', /Rp ?\d{4}/],
    ['a date of a program', /\d{4}-\d\d-\d\d/],
    ['what stands in a file', /[[\]]/],
  ])('by %s', (_name, pattern) => {
    expect(sentences.filter((sentence) => pattern.test(sentence))).toEqual([]);
  });

  test.each<[string, RegExp]>([
    ['a key and its value', new RegExp(`\\b(?:${keys}): `)],
    ['the value behind a word', new RegExp(`(?<![\\w-])(?:${values})(?![\\w-])`)],
    ['code', /[{}]|\b(?:true|false|null|undefined)\b/],
  ])('by %s', (_name, pattern) => {
    expect(sentences.filter((sentence) => pattern.test(unquoted(sentence)))).toEqual([]);
  });
});

describe('an option that was removed while rows depend on it', () => {
  const { judge } = judgeOf(snapshotOf(base()));
  const record = parse(base()['services/ktp-baru.yml'] ?? '') as {
    questions: { id: string; options: { id: string }[] }[];
    requirements: { when?: object }[];
  };
  const messages = (questions: unknown, when: object = { alasan: ['rusak'] }) => {
    const requirements = record.requirements.map((row) => (row.when ? { ...row, when } : row));
    return judge('services', 'ktp-baru', { ...record, questions, requirements })
      .filter(({ rule }) => rule === 'condition')
      .map(({ message }) => message);
  };
  const without = (option: string) =>
    record.questions.map((question) => ({
      ...question,
      options: question.options.filter(({ id }) => id !== option),
    }));

  test('is told by its label, with the row and the word of the control', () => {
    expect(messages(without('rusak'))).toEqual([
      'Pilihan "Yang lama rusak" sudah dihapus dari pertanyaan "Mengapa Anda mengurusnya?", tetapi masih dipakai Persyaratan nomor 2, "KTP-el". Seharusnya "Hanya bila" hanya memakai jawaban yang ada. Tekan "Lepaskan" di "Hanya bila" baris itu, lalu centang jawaban lain bila perlu.',
    ]);
  });

  test('that was never shown has no label any more', () => {
    expect(messages(record.questions, { alasan: ['belum-bernama-aaaaaa'] })[0]).toMatch(
      /^Ada pilihan yang sudah dihapus dari pertanyaan "Mengapa Anda mengurusnya\?", tetapi masih/,
    );
  });

  test('with its whole question', () => {
    expect(messages([])[0]).toMatch(
      /^Pertanyaan "Mengapa Anda mengurusnya\?" sudah dihapus, tetapi masih dipakai/,
    );
    expect(messages([], { 'belum-bernama-aaaaaa': ['ya'] })[0]).toMatch(
      /^Ada pertanyaan yang sudah dihapus, tetapi masih dipakai/,
    );
  });
});

describe('what nothing uses yet', () => {
  const agency = { name: 'Dinas Baru', level: 'regional', summary: 'Dinas yang baru dibentuk.' };
  const rules = (snapshot: Snapshot) =>
    judgeOf(snapshot)
      .judge('agencies', 'dinas-baru', agency)
      .map(({ rule }) => rule);

  test('is no fault of a new record', () => {
    expect(rules(snapshotOf(base()))).toEqual([]);
  });

  test('is told of one that is shown already, without a word of files', () => {
    const shown = snapshotOf(base());
    const { judge } = judgeOf({ ...shown, agencies: { ...shown.agencies, 'dinas-baru': agency } });
    expect(judge('agencies', 'dinas-baru', agency)).toMatchObject([
      { rule: 'agency-empty', message: expect.stringContaining('hapus instansi ini') as string },
    ]);
  });
});
