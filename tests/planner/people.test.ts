import { describe, expect, test } from 'vitest';
import { makePlan, type ServicePiece } from '../../src/planner/index.ts';
import { document, holder, output, row, service } from './make.ts';

const documents = {
  ktp: document('KTP', { common: true }),
  kk: document('KK', { common: true }),
  izin: document('Izin', { origin: 'applicant', singleUse: true }),
};
const make = (id: string, more: Partial<ServicePiece>) => service(id, { documents, ...more });
const one = { originals: 1 };
const own = holder('applicant', one);
const keys = (pieces: ServicePiece[], choices = {}) =>
  makePlan(pieces, choices).bag.map(({ key }) => key);
const asked = (pieces: ServicePiece[], choices = {}) =>
  makePlan(pieces, choices).people.map(({ key, chosen }) => `${key}: ${chosen}`);

const mine = make('aa', { requirements: [row('ktp', own)] });

describe('who comes', () => {
  const owners = make('bb', { requirements: [row('ktp', holder('owner', one))] });

  test('the owner is you, until you say otherwise', () => {
    expect(keys([mine, owners])).toEqual(['ktp/applicant']);
    expect(asked([mine, owners])).toEqual(['bb.owner: applicant']);
    const who = { 'bb.owner': 'owner' };
    expect(keys([mine, owners], { who })).toEqual(['ktp/applicant', 'ktp/owner']);
  });

  test('not where the same service asks both for it, or asks the owner for a letter only', () => {
    const both = make('bb', { requirements: [row('ktp', [own, holder('owner', one)])] });
    expect(keys([both])).toEqual(['ktp/applicant', 'ktp/owner']);
    const letter = make('bb', { requirements: [row('surat', holder('owner', one))] });
    expect(keys([letter])).toEqual(['surat/owner']);
  });

  test('a parent is you only in a service about a child', () => {
    const parent = row('ktp', holder('parent', one));
    expect(keys([make('bb', { requirements: [parent] })])).toEqual(['ktp/parent']);
    const child = row('akta', holder('child', one));
    expect(keys([make('bb', { requirements: [parent, child] })])).toContain('ktp/applicant');
  });

  test('of a buyer and a seller it is the one who gets the result, if that is the buyer', () => {
    const requirements = [row('ktp', [holder('seller', one), holder('buyer', one)])];
    const sale = (owner: 'seller' | 'buyer') =>
      make('bb', { requirements, outputs: [output('akta', null, owner)] });
    expect(keys([sale('buyer')])).toEqual(['ktp/applicant', 'ktp/seller']);
    expect(keys([sale('seller')])).toEqual(['ktp/buyer', 'ktp/seller']);
  });

  test('the heirs of two services are one', () => {
    const heirs = (id: string) =>
      make(id, { requirements: [row('ktp', holder('heir', one)), row('kk', holder('heir', one))] });
    expect(keys([heirs('bb'), heirs('cc')])).toEqual(['kk/applicant', 'ktp/applicant']);
    expect(asked([heirs('bb'), heirs('cc'), mine])).toEqual([]);
  });
});

describe('who is asked for', () => {
  const question = {
    id: 'q',
    text: 'Siapa?',
    hint: null,
    options: ['a', 'b'].map((id) => ({ id, label: id })),
  };

  test('nobody asks which of several people you are; they are one group everywhere', () => {
    const each = (id: string) =>
      make(id, {
        requirements: [row('ktp', holder('heir', { ...one, label: 'tiap ahli waris' }))],
      });
    expect(asked([mine, each('bb'), each('cc')])).toEqual([]);
    expect(keys([mine, each('bb'), each('cc')])).toEqual(['ktp/applicant', 'ktp/heir:semua']);
  });

  test('what hangs on an answer is asked after it', () => {
    const requirements = [row('ktp', holder('wife', one), { when: { q: ['a'] } })];
    const piece = make('bb', { questions: [question], requirements });
    expect(asked([mine, piece])).toEqual([]);
    expect(asked([mine, piece], { answers: { 'bb.q': 'a' } })).toEqual(['bb.wife: wife']);
  });

  test('the same person of two services is one question, and its answer outlives either', () => {
    const wife = (id: string) => make(id, { requirements: [row('ktp', holder('wife', one))] });
    expect(asked([mine, wife('bb'), wife('cc')])).toEqual(['bb.wife: wife']);
    const who = { 'cc.wife': 'applicant' };
    expect(keys([mine, wife('bb'), wife('cc')], { who })).toEqual(['ktp/applicant']);
  });

  test('an attorney is never you', () => {
    const piece = make('bb', { requirements: [row('ktp', holder('attorney', one))] });
    expect(asked([mine, piece])).toEqual([]);
  });
});

describe('whose result', () => {
  const child = row('akta', holder('child', one));
  const waits = (pieces: ServicePiece[]) =>
    makePlan(pieces, {}).stages.find((s) => s.service === 'bb')?.waitsFor.length;

  test('the owner the record tells gets it, and nobody else', () => {
    const issuer = (owner: 'child' | 'applicant') =>
      make('zz', { requirements: [row('surat', own)], outputs: [output('akta', null, owner)] });
    const asks = make('bb', { requirements: [child] });
    expect(waits([asks, issuer('child')])).toBe(1);
    expect(waits([asks, issuer('applicant')])).toBe(0);
  });

  test('what perhaps comes by the way is brought, what replaces the old one is not', () => {
    const asks = make('bb', { requirements: [row('surat', own), row('ktp', own)] });
    const issuer = (more: Partial<ServicePiece>) =>
      make('zz', { outputs: [output('surat'), output('ktp')], ...more });
    expect(keys([asks, issuer({})])).toContain('ktp/applicant');
    const taken = { requirements: [row('ktp', own, { earlier: true })] };
    expect(keys([asks, issuer(taken)])).toContain('ktp/applicant/issued');
  });

  test('what hangs on an answer is brought until it is given', () => {
    const question = { id: 'q', text: 'Apa?', hint: null, options: [{ id: 'a', label: 'a' }] };
    const asks = make('bb', { requirements: [row('surat', own), row('kartu', own)] });
    const issuer = make('zz', {
      questions: [question],
      outputs: [output('surat'), output('kartu', { q: ['a'] })],
    });
    expect(keys([asks, issuer])).toContain('kartu/applicant');
    const answers = { 'zz.q': 'a' };
    expect(keys([asks, issuer], { answers })).toContain('kartu/applicant/issued');
  });

  test('the dead have one edition', () => {
    const dead = holder('deceased', one);
    const requirements = [row('kk', dead), row('lama', dead, { document: 'kk', earlier: true })];
    expect(keys([make('bb', { requirements })])).toEqual(['kk/deceased']);
  });

  test('a form is one line whoever signs it, and counted for each', () => {
    const signed = (id: string, who: 'wife' | 'parent') =>
      make(id, { requirements: [row('izin', holder(who, one))] });
    const { bag } = makePlan([signed('bb', 'wife'), signed('cc', 'parent')], {});
    expect(bag).toMatchObject([
      { key: 'izin', counts: { originals: 2 }, uses: [{ person: { role: 'wife' } }, {}] },
    ]);
  });
});
