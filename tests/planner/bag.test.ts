import { describe, expect, test } from 'vitest';
import { makePlan, type Choices, type ServicePiece } from '../../src/planner/index.ts';
import { document, holder, output, row, service } from './make.ts';

const own = (more = {}) => holder('applicant', { originals: 1, ...more });
const lines = (pieces: ServicePiece[], choices: Choices = {}) =>
  Object.fromEntries(makePlan(pieces, choices).bag.map((line) => [line.key, line]));

describe('counts', () => {
  test('an original serves all, copies and certified copies add up, digital files do not', () => {
    const all = { originals: 1, copies: 2, certifiedCopies: 1, digital: 1 };
    const { 'kk/applicant': kk } = lines([
      service('aa', { requirements: [row('kk', own(all))] }),
      service('bb', { requirements: [row('kk', own(all))] }),
    ]);
    expect(kk?.counts).toEqual({ originals: 1, copies: 4, certifiedCopies: 2, digital: 1 });
    expect(kk?.uses.map((use) => use.service)).toEqual(['aa', 'bb']);
  });

  test('an original that an office keeps is not promised to the next', () => {
    const asks = (id: string, agency: string, kept: boolean) =>
      service(id, {
        requirements: [row('ijazah', own(), { kept })],
        agency: { id: agency, name: agency, counters: [], hours: null },
      });
    const originals = (...pieces: ServicePiece[]) =>
      lines(pieces)['ijazah/applicant']?.counts.originals;
    expect(originals(asks('aa', 'x', false), asks('bb', 'y', false))).toBe(1);
    expect(originals(asks('aa', 'x', true), asks('bb', 'y', false))).toBe(2);
    expect(originals(asks('aa', 'x', true), asks('bb', 'y', true))).toBe(2);
    expect(originals(asks('aa', 'x', true), asks('bb', 'x', true))).toBe(1);
  });

  test('what is made for one use is made for each service, and people multiply', () => {
    const documents = { foto: document('Foto', { singleUse: true, origin: 'private' }) };
    const asks = (id: string) =>
      service(id, { documents, requirements: [row('foto', own({ people: 2 }))] });
    const line = lines([asks('aa'), asks('bb')])['foto/applicant'];
    expect(line).toMatchObject({ group: 'have', counts: { originals: 4 }, person: { people: 2 } });
  });

  test('rows of answers that exclude each other are not added up', () => {
    const question = {
      id: 'q',
      text: 'Apa?',
      hint: null,
      options: ['a', 'b'].map((id) => ({ id, label: id })),
    };
    const asks = (option: string, copies: number) =>
      row('ktp', own({ copies }), { id: option, when: { q: [option] } });
    const piece = service('aa', {
      questions: [question],
      requirements: [asks('a', 1), asks('b', 3)],
    });
    expect(lines([piece])['ktp/applicant']).toMatchObject({
      conditional: true,
      counts: { copies: 3 },
    });
    const answered = lines([piece], { answers: { 'aa.q': 'a' } })['ktp/applicant'];
    expect(answered).toMatchObject({ conditional: false, counts: { copies: 1 } });
  });
});

describe('whose paper, which edition', () => {
  test("a witness's card is never yours, nor that of the witness of another service", () => {
    const asks = (id: string) =>
      service(id, {
        requirements: [row('ktp', [own(), holder('witness', { copies: 1, people: 2 })])],
      });
    const plan = makePlan([asks('aa'), asks('bb')], {});
    expect(plan.bag.map(({ key }) => key).sort()).toEqual([
      'ktp/applicant',
      'ktp/witness@aa',
      'ktp/witness@bb',
    ]);
    expect(plan.people).toEqual([]);
  });

  test('the wife of one service may be you, and then the cards are one', () => {
    const pieces = [
      service('aa', { requirements: [row('ktp', own({ copies: 1 }))] }),
      service('bb', { requirements: [row('ktp', holder('wife', { copies: 1 }))] }),
    ];
    const plan = makePlan(pieces, {});
    expect(plan.people).toMatchObject([{ key: 'bb.wife', chosen: 'wife' }]);
    expect(plan.bag).toHaveLength(2);
    const merged = lines(pieces, { who: { 'bb.wife': 'applicant' } });
    expect(merged['ktp/applicant']?.counts.copies).toBe(2);
    expect(Object.keys(merged)).toHaveLength(1);
    expect(makePlan(pieces, { who: { 'bb.wife': 'nobody' } }).bag).toEqual(plan.bag);
  });

  test('an earlier edition is another paper', () => {
    const pieces = [
      service('aa', { requirements: [row('kk', own(), { earlier: true })] }),
      service('bb', { requirements: [row('kk', own())] }),
    ];
    expect(Object.keys(lines(pieces)).sort()).toEqual(['kk/applicant', 'kk/applicant/earlier']);
  });
});

describe('alternatives', () => {
  const choice = (id: string, ...papers: string[]) =>
    service(id, { requirements: papers.map((paper) => row(paper, own(), { oneOf: 'g' })) });

  test('a paper already in the bag serves', () => {
    const found = lines([
      choice('aa', 'sim', 'paspor'),
      service('bb', { requirements: [row('paspor', own())] }),
    ]);
    expect(Object.keys(found)).toEqual(['paspor/applicant']);
    expect(found['paspor/applicant']?.alternatives.map((other) => other.document)).toEqual(['sim']);
  });

  test('else the one in hand, else the one that serves most, else the first', () => {
    const held = { 'paspor/applicant': true };
    expect(Object.keys(lines([choice('aa', 'sim', 'paspor')], { held }))).toEqual([
      'paspor/applicant',
    ]);
    expect(Object.keys(lines([choice('aa', 'sim', 'kk'), choice('bb', 'ktp', 'kk')]))).toEqual([
      'kk/applicant',
    ]);
    expect(Object.keys(lines([choice('aa', 'sim', 'paspor')]))).toEqual(['sim/applicant']);
  });
});

describe('groups', () => {
  const documents = {
    kk: document('KK', { common: true }),
    form: document('Formulir', { origin: 'applicant' }),
  };
  const piece = service('bb', {
    documents,
    requirements: [
      row('kk', own()),
      row('form', own()),
      row('surat', own()),
      row('foto', own(), { sometimes: true }),
    ],
  });

  test('in hand, to be got, filled in at home, not always', () => {
    const found = lines([piece]);
    expect(Object.values(found).map(({ key, group, ask }) => [key, group, ask])).toEqual([
      ['kk/applicant', 'have', false],
      ['surat/applicant', 'get', true],
      ['form/applicant', 'forms', false],
      ['foto/applicant/sometimes', 'sometimes', true],
    ]);
    const held = { 'surat/applicant': true, 'kk/applicant': false };
    const said = lines([piece], { held });
    expect(said['surat/applicant']?.group).toBe('have');
    expect(said['kk/applicant']?.group).toBe('get');
  });

  test('what another picked service issues is not brought, unless it is in the drawer', () => {
    const issuer = service('zz', { outputs: [output('surat')] });
    expect(lines([piece, issuer])['surat/applicant/issued']).toMatchObject({
      group: 'issued',
      from: ['zz'],
    });
    const plan = makePlan([piece, issuer], { held: { 'surat/applicant': true } });
    expect(plan.bag.find(({ hold }) => hold === 'surat/applicant')?.group).toBe('have');
    expect(plan.stages.every(({ waitsFor }) => waitsFor.length === 0)).toBe(true);
  });
});
