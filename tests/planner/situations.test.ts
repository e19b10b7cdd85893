import { describe, expect, test } from 'vitest';
import { makePlan, type Plan } from '../../src/planner/index.ts';
import { pick, pieces, site } from './catalogue.ts';

const dated = { hours: site.hours, holidays: site.holidays, start: '2026-12-24' };
const keys = (plan: Plan, group: string) =>
  plan.bag.filter((line) => line.group === group).map((line) => line.key);
const stage = (plan: Plan, id: string) => plan.stages.find(({ service }) => service === id);

test('a lost wallet: the police first, then the card, then the licence; the KK stands in', () => {
  const plan = makePlan(pick('sim-hilang-rusak', 'ktp-el-hilang', 'surat-keterangan-kehilangan'), {
    ...dated,
    answers: {
      'surat-keterangan-kehilangan.barang': 'beberapa',
      'sim-hilang-rusak.sebab': 'hilang',
      'ktp-el-hilang.kewarganegaraan': 'wni',
    },
  });
  expect(plan.stages.map(({ service }) => service)).toEqual([
    'surat-keterangan-kehilangan',
    'ktp-el-hilang',
    'sim-hilang-rusak',
  ]);
  expect(plan.rings.filter(({ reason }) => reason !== 'in-hand')).toEqual([]);
  expect(keys(plan, 'issued')).toEqual([
    'ktp-el/applicant/issued',
    'surat-kehilangan-polisi/applicant/issued',
  ]);
  expect(keys(plan, 'have')).toContain('kartu-keluarga/applicant');
  expect(keys(plan, 'have')).not.toContain('ktp-el/applicant');
  expect(stage(plan, 'sim-hilang-rusak')?.earliest).toBe('2026-12-28');
});

test('a family moves in with a newborn: the new KK once it is said to be theirs', () => {
  const picked = pick('pindah-datang', 'akta-kelahiran', 'kia', 'bpjs-kesehatan-bayi');
  const plan = makePlan(picked, dated);
  expect(stage(plan, 'bpjs-kesehatan-bayi')?.waitsFor).toMatchObject([
    { service: 'akta-kelahiran', documents: ['akta-kelahiran'] },
  ]);
  expect(plan.people.map(({ key }) => key)).toContain('akta-kelahiran.family-head');
  const who = { 'akta-kelahiran.family-head': 'applicant' };
  const said = makePlan(picked, { ...dated, who });
  expect(stage(said, 'akta-kelahiran')?.waitsFor).toMatchObject([{ service: 'pindah-datang' }]);
  expect(said.bag.find(({ hold }) => hold === 'surat-keterangan-kelahiran/child')).toMatchObject({
    group: 'get',
    counts: { originals: 1, copies: 2 },
  });
});

test('a widow: the death letter, the certificate, the heirs, then the money', () => {
  const plan = makePlan(
    pick(
      'klaim-jkm',
      'surat-keterangan-ahli-waris',
      'akta-kematian',
      'surat-keterangan-kematian',
      'kk-perubahan-data',
    ),
    { ...dated, answers: { 'akta-kematian.kejadian': 'rumah' } },
  );
  const number = (id: string) => stage(plan, id)?.number ?? 0;
  expect(number('surat-keterangan-kematian')).toBeLessThan(number('akta-kematian'));
  expect(number('akta-kematian')).toBeLessThan(number('surat-keterangan-ahli-waris'));
  expect(number('surat-keterangan-ahli-waris')).toBeLessThan(number('klaim-jkm'));
  const akta = plan.bag.find(({ hold }) => hold === 'akta-kematian/deceased');
  expect(akta).toMatchObject({ group: 'issued', from: ['akta-kematian'] });
  expect(plan.bag.filter(({ hold }) => hold === 'akta-kematian/deceased')).toHaveLength(1);
  expect(keys(plan, 'issued')).not.toContain('ktp-el/deceased/issued');
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
