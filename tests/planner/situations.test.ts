import { describe, expect, test } from 'vitest';
import { makePlan, type Plan } from '../../src/planner/index.ts';
import { pick, pieces, site } from './catalogue.ts';
import { SITUATIONS } from './situations.ts';

const dated = { hours: site.hours, holidays: site.holidays, start: '2026-12-24' };

/** Services that have to be done before, directly or through others. */
function before(plan: Plan, service: string): Set<string> {
  const direct = plan.stages.find((stage) => stage.service === service)?.waitsFor ?? [];
  return new Set(direct.flatMap(({ service: from }) => [from, ...before(plan, from)]));
}

describe.each(Object.entries(SITUATIONS))('%s', (_name, expected) => {
  const { picked, answers = {}, order, bag = {}, people, rings } = expected;
  const plan = makePlan(pick(...picked.split(' ')), { ...dated, answers });

  test.each(order.split(', '))('%s', (pair) => {
    const [one = '', sign, other = ''] = pair.split(' ');
    const [late, early] = [before(plan, other).has(one), before(plan, one).has(other)];
    expect([late, early]).toEqual([sign === '<', false]);
  });

  test.each(Object.entries(bag))('%s: %s', (hold, groups) => {
    const lines = plan.bag.filter((line) => line.hold === hold);
    expect(
      lines
        .map(({ group }) => group)
        .sort()
        .join(' ') || '-',
    ).toBe(groups);
  });

  test('who is asked for, and what is told', () => {
    if (people) expect(plan.people.map(({ key }) => key)).toEqual(people);
    const told = plan.rings.map(({ edge, reason }) => `${edge.from} > ${edge.to} ${reason}`);
    if (rings) expect(told).toEqual(rings);
  });
});

test('dates of a lost wallet run over Christmas and the weekend', () => {
  const plan = makePlan(pick('sim-hilang-rusak', 'ktp-el-hilang'), dated);
  expect(plan.stages.map(({ earliest }) => earliest)).toEqual(['2026-12-24', '2026-12-28']);
});
test('the same question of three services is asked once, and its answer outlives one of them', () => {
  const vehicles = pieces.filter(({ questions }) => questions.some(({ id }) => id === 'pengurus'));
  const plan = makePlan(vehicles.slice(0, 20), {});
  const shared = plan.questions.find(({ services }) => services.length > 2);
  expect(shared?.key).toBe(shared?.aliases[0]);
  const last = shared?.aliases.at(-1) ?? '';
  const option = shared?.question.options[0]?.id ?? '';
  const answered = makePlan(vehicles.slice(0, 20), { answers: { [last]: option } });
  expect(answered.questions.find(({ key }) => key === shared?.key)?.answer).toBe(option);
});

test('more than twenty services are told, not planned', () => {
  const plan = makePlan(pieces.slice(0, 25), {});
  expect(plan.services).toHaveLength(20);
  expect(plan.dropped).toHaveLength(5);
});

describe('nothing answered yet', () => {
  const orderOf = (...ids: string[]) => makePlan(pick(...ids), {}).stages.map((s) => s.service);

  test('a divorce comes before the family card and the KTP that follow from it', () => {
    const order = orderOf('pisah-kk', 'ktp-el-perubahan-data', 'cerai-gugat', 'akta-perceraian');
    expect(order.slice(2)).toEqual(['pisah-kk', 'ktp-el-perubahan-data']);
  });

  test('a wedding comes before the new family card, the KTP and the passport', () => {
    const order = orderOf(
      'paspor-baru-dewasa',
      'ktp-el-perubahan-data',
      'kk-baru',
      'pendaftaran-nikah',
      'surat-pengantar-nikah',
    );
    expect(order.slice(0, 2)).toEqual(['surat-pengantar-nikah', 'pendaftaran-nikah']);
    expect(order.at(-1)).toBe('paspor-baru-dewasa');
  });
});
