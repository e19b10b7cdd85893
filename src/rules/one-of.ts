import type { Draft } from '../schema/draft.ts';
import type { Service } from '../schema/index.ts';
import { compatible, type DraftWhen } from './conditions.ts';
import { say } from './finding.ts';
import { defineServiceRule, present } from './rule.ts';

/** `when` is undefined where it could not be read. */
interface Member {
  readonly at: number;
  readonly when: DraftWhen | null | undefined;
}

/** A row that may stand in for others of its group: a requirement or a fee. */
type Row = Pick<Draft<Service['requirements'][number]>, 'oneOf' | 'when'>;
type Rows = readonly (Row | undefined)[] | undefined;

function groupsOf(rows: Rows): Map<string, Member[]> {
  const groups = new Map<string, Member[]>();
  for (const [at, { oneOf, when }] of present(rows)) {
    if (oneOf === undefined || oneOf === null) continue;
    groups.set(oneOf, [...(groups.get(oneOf) ?? []), { at, when }]);
  }
  return groups;
}

const LISTS = [
  ['requirements', 'dokumen ini', 'dokumen yang saling menggantikan', 'dokumen penggantinya'],
  ['fees', 'biaya ini', 'biaya yang dibayar salah satu saja', 'biaya lain yang bisa dipilih'],
] as const;

export const oneOf = defineServiceRule(
  {
    id: 'one-of',
    severity: 'error',
    about: 'Kelompok "Salah satu dari" berisi paling sedikit dua dokumen atau dua biaya.',
  },
  function* (service) {
    for (const [list, only, several, others] of LISTS) {
      const rows: Rows = service[list];
      // A row whose group could not be read may belong to any group.
      if (rows?.some((row) => row?.oneOf === undefined)) continue;
      const groups = groupsOf(rows);
      for (const [name, [first, ...more]] of groups) {
        if (!first || more.length) continue;
        const rest = [...groups.keys()].filter((group) => group !== name);
        const message = say({
          found: `Kelompok "${name}" hanya berisi ${only}`,
          expected: `paling sedikit dua ${several}`,
          fix: `Tambahkan ${others} ke kelompok ini, atau kosongkan "Salah satu dari"${rest.length ? `; kelompok lain di daftar ini: ${rest.join(', ')}` : ''}`,
        });
        yield { path: [list, first.at, 'oneOf'], message };
      }
    }
  },
);

export const oneOfNever = defineServiceRule(
  {
    id: 'one-of-never',
    severity: 'warning',
    about:
      'Dokumen dalam kelompok "Salah satu dari" bisa berlaku bersamaan, sehingga ada yang dipilih.',
  },
  function* (service) {
    for (const [name, members] of groupsOf(service.requirements)) {
      const whens = members.map(({ when }) => when);
      if (members.length < 2 || whens.includes(undefined)) continue;
      const together = whens.some((one, at) =>
        whens.slice(at + 1).some((other) => compatible(one ?? null, other ?? null)),
      );
      if (together) continue;
      const message = say({
        found: `Dokumen di kelompok "${name}" tidak pernah berlaku bersamaan`,
        expected: 'paling sedikit dua dokumen yang berlaku untuk jawaban yang sama',
        fix: 'Kosongkan "Salah satu dari"; "Hanya bila" sudah cukup memilih dokumennya',
      });
      yield { path: ['requirements', members[0]?.at ?? 0, 'oneOf'], message };
    }
  },
);
