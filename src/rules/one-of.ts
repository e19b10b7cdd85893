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

function groupsOf({ requirements }: Draft<Service>): Map<string, Member[]> {
  const groups = new Map<string, Member[]>();
  for (const [at, { oneOf, when }] of present(requirements)) {
    if (oneOf === undefined || oneOf === null) continue;
    groups.set(oneOf, [...(groups.get(oneOf) ?? []), { at, when }]);
  }
  return groups;
}

export const oneOf = defineServiceRule(
  {
    id: 'one-of',
    severity: 'error',
    about: 'Kelompok "Salah satu dari" berisi paling sedikit dua dokumen.',
  },
  function* (service) {
    // A row whose group could not be read may belong to any group.
    if (service.requirements?.some((row) => row?.oneOf === undefined)) return;
    const groups = groupsOf(service);
    for (const [name, [only, ...others]] of groups) {
      if (!only || others.length) continue;
      const rest = [...groups.keys()].filter((group) => group !== name);
      const message = say({
        found: `Kelompok "${name}" hanya berisi dokumen ini`,
        expected: 'paling sedikit dua dokumen yang saling menggantikan',
        fix: `Tambahkan dokumen penggantinya ke kelompok ini, atau kosongkan "Salah satu dari"${rest.length ? `; kelompok lain di layanan ini: ${rest.join(', ')}` : ''}`,
      });
      yield { path: ['requirements', only.at, 'oneOf'], message };
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
    for (const [name, members] of groupsOf(service)) {
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
