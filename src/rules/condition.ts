import { askedBy, conditionsOf, questionName } from './conditions.ts';
import { say, shown } from './finding.ts';
import { nearest } from './guess.ts';
import { defineAskingRule, present, type Asking, type LocalFault } from './rule.ts';

const maybe = (close: string | undefined, otherwise: string) =>
  close ? `Mungkin maksudnya "${close}"` : otherwise;

export const condition = defineAskingRule(
  {
    id: 'condition',
    severity: 'error',
    about: '"Hanya bila" menyebut pertanyaan dan pilihan yang ada di berkas itu.',
  },
  function* (asking): Generator<LocalFault> {
    const { questions, complete } = askedBy(asking.record);
    for (const { path, when } of conditionsOf(asking)) {
      for (const [question, chosen] of Object.entries(when)) {
        if (!questions.has(question)) {
          if (!complete || chosen === undefined) continue;
          const ids = [...questions.keys()];
          const message = say({
            found: `Tertulis ${shown(question)}, tetapi berkas ini tidak punya pertanyaan itu`,
            expected: ids.length
              ? `id salah satu pertanyaan: ${ids.join(', ')}`
              : 'kosong, karena berkas ini tidak bertanya apa-apa',
            fix: maybe(nearest(question, ids), 'Betulkan id-nya, atau tambahkan pertanyaannya'),
          });
          yield { path: [...path, question], message };
          continue;
        }
        const options = questions.get(question);
        for (const [at, option] of present(chosen)) {
          if (!options || options.includes(option)) continue;
          const message = say({
            found: `Tertulis ${shown(option)}, tetapi pertanyaan ${questionName(asking.record, question)} tidak punya pilihan itu`,
            expected: `salah satu dari: ${options.join(', ')}`,
            fix: maybe(nearest(option, options), 'Betulkan id-nya, atau tambahkan pilihannya'),
          });
          yield { path: [...path, question, at], message };
        }
      }
    }
  },
);

export const conditionAlways = defineAskingRule(
  {
    id: 'condition-always',
    severity: 'warning',
    about:
      '"Hanya bila" tidak menyebut semua pilihan sebuah pertanyaan, karena itu berarti selalu.',
  },
  function* (asking) {
    const { questions } = askedBy(asking.record);
    for (const { path, when } of conditionsOf(asking)) {
      for (const [question, chosen] of Object.entries(when)) {
        const options = questions.get(question);
        if (!options || options.length < 2 || !options.every((option) => chosen?.includes(option)))
          continue;
        const message = say({
          found: `Semua pilihan pertanyaan ${questionName(asking.record, question)} disebut, jadi baris ini selalu berlaku`,
          expected: 'hanya pilihan yang membuat baris ini berlaku',
          fix: 'Kosongkan pertanyaan itu di "Hanya bila", atau kurangi pilihannya',
        });
        yield { path: [...path, question], message };
      }
    }
  },
);

/** The lists whose rows may have a condition. */
const rowsOf = ({ collection, record }: Asking) =>
  collection === 'services'
    ? [record.requirements, record.steps, record.fees, record.outputs]
    : [record.services];

export const questionUnused = defineAskingRule(
  {
    id: 'question-unused',
    severity: 'warning',
    about: 'Setiap pertanyaan dipakai paling sedikit satu "Hanya bila".',
  },
  function* (asking) {
    const { questions } = asking.record;
    const used = new Set(conditionsOf(asking).flatMap(({ when }) => Object.keys(when)));
    // A condition that is unreadable or names an unknown question may have meant this one.
    const rows = rowsOf(asking);
    const unsure = rows.some((list) => !list || list.some((row) => row?.when === undefined));
    const known = askedBy(asking.record);
    if (unsure || [...used].some((question) => !known.questions.has(question))) return;
    for (const [at, { id }] of present(questions)) {
      if (id === undefined || used.has(id)) continue;
      const message = say({
        found: `Jawaban pertanyaan ${questionName(asking.record, id)} tidak mengubah apa pun`,
        expected: 'dipakai paling sedikit satu "Hanya bila"',
        fix: 'Hapus pertanyaan ini, atau isi "Hanya bila" di baris yang bergantung padanya',
      });
      yield { path: ['questions', at], message };
    }
  },
);
