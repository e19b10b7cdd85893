import { inFile, say, type Path } from './finding.ts';
import { defineAskingRule, present, type LocalFault } from './rule.ts';

type Rows = readonly ({ readonly id?: string | undefined } | undefined)[] | undefined;

function* repeats(rows: Rows, path: Path, what: string): Generator<LocalFault> {
  const first = new Map<string, number>();
  for (const [at, { id }] of present(rows)) {
    if (id === undefined) continue;
    const before = first.get(id);
    if (before === undefined) first.set(id, at);
    else
      yield {
        path: [...path, at, 'id'],
        message: say({
          found: `Id ${what} nomor ${at + 1} sama dengan ${what} nomor ${before + 1}${inFile(id)}`,
          expected: `Id yang berbeda untuk tiap ${what}`,
          fix: `Hapus ${what} nomor ${at + 1}, lalu tambahkan lagi${inFile('atau beri id lain')}`,
        }),
      };
  }
}

export const uniqueId = defineAskingRule(
  {
    id: 'unique-id',
    severity: 'error',
    about: 'Id pertanyaan, pilihan, persyaratan, dan langkah tidak kembar di satu berkas.',
  },
  function* ({ collection, record }) {
    const { questions } = record;
    yield* repeats(questions, ['questions'], 'pertanyaan');
    for (const [at, { options }] of present(questions))
      yield* repeats(options, ['questions', at, 'options'], 'pilihan');
    if (collection !== 'services') return;
    yield* repeats(record.requirements, ['requirements'], 'persyaratan');
    yield* repeats(record.steps, ['steps'], 'langkah');
  },
);
