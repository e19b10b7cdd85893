import { describe, expect, test } from 'vitest';
import { makePlan } from '../../src/planner/index.ts';
import { doneOn, isOpenDay } from '../../src/planner/calendar.ts';
import { site } from './catalogue.ts';
import { document, fee, holder, output, row, service, step, time } from './make.ts';

const own = holder('applicant', { originals: 1 });
const counters = [{ label: 'Loket 1', floor: 'Lantai 1' }];
const here = { id: 'here', name: 'Di sini', counters, hours: null };
const calendar = { hours: site.hours, holidays: site.holidays };

describe('dates', () => {
  test('over a holiday and a weekend', () => {
    expect(isOpenDay('2026-12-25', calendar)).toBe(false);
    expect(doneOn('2026-12-24', time(1), calendar)).toBe('2026-12-28');
    expect(doneOn('2026-12-24', time(3), calendar)).toBe('2026-12-30');
    expect(doneOn('2026-12-24', time(3, 'day'), calendar)).toBe('2026-12-27');
    expect(doneOn('2027-01-31', time(1, 'month'), calendar)).toBe('2027-02-28');
    expect(doneOn('2026-12-24', time(30, 'minute'), calendar)).toBe('2026-12-24');
    expect(doneOn('2026-12-24', time(null), calendar)).toBeNull();
  });

  test('a counter opens on the next open day, home needs none; hours that nobody knows are said', () => {
    const plan = makePlan(
      [
        service('aa', { agency: here }),
        service('bb', { steps: [step('online')] }),
        service('cc', { steps: [step('other')] }),
      ],
      { ...calendar, start: '2026-12-25' },
    );
    expect(plan.stages.map((s) => [s.service, s.earliest, s.calendar])).toEqual([
      ['bb', '2026-12-25', 'site'],
      ['cc', '2026-12-28', 'unknown'],
      ['aa', '2026-12-28', 'site'],
    ]);
  });

  test('after an unknown duration there is no date', () => {
    const plan = makePlan(
      [
        service('aa', { outputs: [output('surat')], time: time(null) }),
        service('bb', { requirements: [row('surat', own)] }),
      ],
      { ...calendar, start: '2026-12-24' },
    );
    expect(plan.stages).toMatchObject([
      { service: 'aa', earliest: '2026-12-24', done: null, unknownWait: true, unknownFrom: [] },
      { service: 'bb', earliest: null, done: null, unknownWait: true, unknownFrom: ['aa'] },
    ]);
  });
});

describe('order', () => {
  test('what waits comes after; minutes fit in the same visit', () => {
    const plan = makePlan(
      [
        service('zz', { outputs: [output('surat')], time: time(10, 'minute') }),
        service('bb', { requirements: [row('surat', own)], outputs: [output('kartu')] }),
        service('aa', { requirements: [row('kartu', own)] }),
      ],
      {},
    );
    expect(plan.stages.map((s) => [s.service, s.visit])).toEqual([
      ['zz', 1],
      ['bb', 1],
      ['aa', 2],
    ]);
    expect(plan.stages[1]?.waitsFor).toEqual([{ service: 'zz', documents: ['surat'] }]);
  });

  test('home, other places, counters by floor', () => {
    const floor = (name: string) => ({
      ...here,
      counters: [{ label: 'Loket', floor: name }],
    });
    const plan = makePlan(
      [
        service('aa', { agency: floor('Lantai 10') }),
        service('bb', { agency: floor('Lantai 2') }),
        service('cc', { agency: floor('Lantai Dasar') }),
        service('dd', { steps: [step('other')] }),
        service('ee', { steps: [step('home'), step('online')] }),
      ],
      {},
    );
    expect(plan.stages.map((s) => s.service)).toEqual(['ee', 'dd', 'cc', 'bb', 'aa']);
  });

  test('what is common is in hand, until it is denied or its own service is picked', () => {
    const documents = { kk: document('KK', { common: true }) };
    const aa = service('aa', { documents, requirements: [row('kk', own)] });
    const byTheWay = service('zz', { documents, outputs: [output('akta'), output('kk')] });
    const lost = service('zz', { documents, outputs: [output('kk')] });
    const waits = (pieces: [typeof aa, typeof aa], held = {}) =>
      makePlan(pieces, { held }).stages.find((s) => s.service === 'aa')?.waitsFor.length;
    expect(waits([aa, byTheWay])).toBe(0);
    expect(waits([aa, byTheWay], { 'kk/applicant': false })).toBe(1);
    expect(waits([aa, lost])).toBe(1);
    expect(waits([aa, lost], { 'kk/applicant': true })).toBe(0);
  });
});

describe('rings', () => {
  const asks = (id: string, paper: string, made: string, more = {}) =>
    service(id, { requirements: [row(paper, own, more)], outputs: [output(made)] });

  test('what is not always asked gives way, and there is nothing to tell', () => {
    const plan = makePlan([asks('aa', 'x', 'y', { sometimes: true }), asks('bb', 'y', 'x')], {});
    expect(plan.rings).toEqual([]);
    expect(plan.stages.map((s) => s.service)).toEqual(['aa', 'bb']);
  });

  test('a ring of firm needs is told', () => {
    expect(makePlan([asks('aa', 'x', 'y'), asks('bb', 'y', 'x')], {}).rings).toMatchObject([
      { services: ['aa', 'bb'], edge: { from: 'aa', to: 'bb', documents: ['y'] }, reason: 'firm' },
    ]);
  });

  test('an earlier edition begins, and there is nothing to tell', () => {
    const plan = makePlan([asks('aa', 'y', 'x', { earlier: true }), asks('bb', 'x', 'y')], {});
    expect(plan.rings).toEqual([]);
    expect(plan.stages.map((s) => s.service)).toEqual(['aa', 'bb']);
  });

  const documents = { kk: document('KK', { common: true }) };
  const asksKk = (id: string, more = {}, made = 'x') =>
    service(id, {
      documents,
      requirements: [row('kk', own, more)],
      outputs: [output(made)],
    });

  test('a card that is only renewed begins a ring in silence, a lost one is told', () => {
    const aa = asksKk('aa');
    const renewal = service('bb', {
      documents,
      requirements: [row('x', own), row('kk', own, { earlier: true })],
      outputs: [output('kk')],
    });
    const lost = service('bb', {
      documents,
      requirements: [row('x', own)],
      outputs: [output('kk')],
    });
    expect(makePlan([aa, renewal], {}).rings).toEqual([]);
    expect(makePlan([aa, lost], {}).rings).toMatchObject([{ reason: 'common' }]);
    for (const other of [renewal, lost])
      expect(makePlan([aa, other], {}).stages.map((s) => s.service)).toEqual(['aa', 'bb']);
  });

  test('of several that make a paper one is waited for: the last', () => {
    const first = service('zz', { documents, outputs: [output('kk')] });
    const renewal = asksKk('yy', { earlier: true }, 'kk');
    const plan = makePlan([asksKk('aa'), first, renewal], {});
    expect(plan.stages.map((s) => [s.service, s.waitsFor.map((w) => w.service)])).toEqual([
      ['zz', []],
      ['yy', ['zz']],
      ['aa', ['yy']],
    ]);
  });
});

test('the total keeps apart what is known, computed, unknown, repeated and rare', () => {
  const { total } = makePlan(
    [
      service('aa', {
        fees: [fee(50_000), fee(null, { formula: '2,5% dari nilai' }), fee(10_000, { rare: true })],
      }),
      service('bb', {
        fees: [fee(350_000, { oneOf: 'paspor' }), fee(650_000, { oneOf: 'paspor' }), fee(null)],
      }),
      service('cc', { fees: [fee(42_000, { per: 'bulan' })] }),
      service('dd'),
    ],
    {},
  );
  expect(total).toMatchObject({ known: 50_000, min: 400_000, max: 700_000 });
  expect(total.rows).toHaveLength(3);
  expect(total.computed.map((r) => r.service)).toEqual(['aa']);
  expect(total.unknown.map((r) => r.service)).toEqual(['bb']);
  expect(total.per.map((r) => r.service)).toEqual(['cc']);
  expect(total.rare.map((r) => r.service)).toEqual(['aa']);
  expect(total.silent).toEqual([{ service: 'dd', name: 'dd' }]);
});
