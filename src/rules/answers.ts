import {
  combinationsOf,
  gapsOf,
  shrinkOf,
  type Choosable,
  type Gap,
} from '../domain/combinations.ts';
import type { Answers } from '../domain/conditions.ts';
import type { Draft } from '../schema/draft.ts';
import { serviceSchema } from '../schema/service.ts';
import type { Service } from '../schema/index.ts';
import { say, shown } from './finding.ts';
import { defineServiceRule } from './rule.ts';
import { figure } from './words.ts';

/** Walking more than this would make the check slow; five questions of six options are 7,776. */
const MOST = 20_000;

const partsSchema = serviceSchema.pick({
  questions: true,
  requirements: true,
  steps: true,
  fees: true,
  outputs: true,
  result: true,
});

const known = new WeakMap<Draft<Service>, Choosable | 'draft'>();

/** The parts that answers choose from, if all of them could be read; a draft is not judged. */
function readable(service: Draft<Service>): Choosable | undefined {
  const parts = known.get(service) ?? partsOf(service) ?? 'draft';
  known.set(service, parts);
  return parts === 'draft' ? undefined : parts;
}

function partsOf(service: Draft<Service>): Choosable | undefined {
  if (service.questions === undefined || service.status?.state !== 'active') return undefined;
  const { questions, requirements, steps, fees, outputs, result } = service;
  const parts = partsSchema.safeParse({ questions, requirements, steps, fees, outputs, result });
  return parts.success ? parts.data : undefined;
}

/** "Apa yang terjadi?: Hilang; Siapa yang mengurus?: Saya sendiri" */
function inWords({ questions }: Choosable, answers: Answers): string {
  const parts = questions.map(({ id, text, options }) => {
    const chosen = options.find((option) => option.id === answers[id]);
    return `${text} ${chosen?.label ?? ''}`;
  });
  return parts.length ? `Untuk jawaban "${parts.join('; ')}"` : 'Untuk siapa pun';
}

interface Words {
  /** The list in which the gap shows. */
  readonly list: 'steps' | 'fees' | 'outputs' | 'requirements';
  readonly what: string;
  readonly expected: string;
  readonly fix: string;
}

const WORDS: Readonly<Record<Gap['kind'], Words>> = {
  'no-step': {
    list: 'steps',
    what: 'tidak ada langkah',
    expected: 'paling sedikit satu langkah',
    fix: 'Longgarkan "Hanya bila"',
  },
  'no-own-step': {
    list: 'steps',
    what: 'hanya ada langkah petugas',
    expected: 'paling sedikit satu langkah warga',
    fix: 'Tambahkan apa yang dilakukan warga',
  },
  'no-fee': {
    list: 'fees',
    what: 'tidak ada biaya',
    expected: 'biaya, walaupun 0',
    fix: 'Tambahkan baris biaya untuk jawaban itu, atau longgarkan "Hanya bila"',
  },
  'no-result': {
    list: 'outputs',
    what: 'tidak ada hasil',
    expected: 'dokumen atau hasil lain',
    fix: 'Longgarkan "Hanya bila" pada hasil',
  },
  twice: {
    list: 'requirements',
    what: 'satu dokumen dari orang yang sama diminta dua kali',
    expected: 'satu baris untuk satu dokumen satu orang',
    fix: 'Gabungkan kedua baris, ubah "Hanya bila", atau jelaskan bedanya di "Catatan"',
  },
};

export const answersComplete = defineServiceRule(
  {
    id: 'answers-complete',
    severity: 'error',
    about:
      'Untuk setiap gabungan jawaban, daftarnya lengkap dan tidak meminta hal yang sama dua kali.',
  },
  function* (service) {
    const parts = readable(service);
    // Lists that are empty for everybody are the business of `incomplete`.
    if (!parts || parts.steps.length === 0 || parts.fees.length === 0) return;
    if (parts.outputs.length === 0 && parts.result === null) return;
    const combinations = combinationsOf(parts.questions);
    if (combinations > MOST) {
      yield {
        path: ['questions'],
        message: say({
          found: `Pertanyaannya menghasilkan ${figure(combinations)} gabungan jawaban`,
          expected: `paling banyak ${figure(MOST)}, supaya semuanya bisa diperiksa`,
          fix: 'Kurangi pertanyaan atau pilihan',
        }),
      };
      return;
    }
    for (const { gap, answers } of gapsOf(parts)) {
      const { list, what, expected, fix } = WORDS[gap.kind];
      const path = gap.kind === 'twice' ? [list, gap.at] : [list];
      yield { path, message: say({ found: `${inWords(parts, answers)}, ${what}`, expected, fix }) };
    }
  },
);

/** Two questions this close in what they hide may stand in either order. */
const CLOSE = 0.5;

export const questionOrder = defineServiceRule(
  {
    id: 'question-order',
    severity: 'warning',
    about: 'Pertanyaan yang paling memperpendek daftar ditanyakan lebih dulu.',
  },
  function* (service) {
    const parts = readable(service);
    if (!parts) return;
    for (const [at, { id, text }] of parts.questions.entries()) {
      const previous = parts.questions[at - 1];
      if (!previous || shrinkOf(parts, id) <= shrinkOf(parts, previous.id) + CLOSE) continue;
      yield {
        path: ['questions', at],
        message: say({
          found: `${shown(text)} memperpendek daftar lebih banyak daripada pertanyaan sebelumnya`,
          expected: 'yang paling memperpendek ada di atas',
          fix: 'Naikkan pertanyaan ini satu tempat',
        }),
      };
    }
  },
);
