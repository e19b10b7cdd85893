import { mkdirSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { readLedger, ledgerText } from '../../src/domain/ledger.ts';
import { expectPlainWords } from '../check/run.ts';
import { LivingCatalogue } from './catalogue.ts';

let year: LivingCatalogue;
const KTP = 'services/ktp-baru.yml';
const entry = (from: string, to: string) => `name: Lama\nfrom: '${from}'\nto: '${to}'\n`;
const said = () => year.faults().map(({ rule, message }) => `${rule}: ${message}`);
const kept = (page: string) =>
  Object.fromEntries(year.library().former.kept.get(page) ?? new Map<string, string[]>());

beforeEach(() => {
  year = new LivingCatalogue();
  mkdirSync(year.at('redirects'));
  year.release();
});

describe('the ledger', () => {
  test('holds pages, codes, places and files, in order, and a second release adds nothing', () => {
    const text = year.ledger();
    const lines = text.trim().split('\n').slice(2);
    expect(lines).toEqual([...lines].sort());
    expect(lines).toContain('/layanan/ktp-baru/ k7mp');
    expect(lines).toContain('/k/k7mp/');
    expect(lines).toContain('/layanan/ktp-baru/#langkah-datang');
    expect(lines).toContain('/robots.txt');
    expect(lines).toContain('/layanan/*/#biaya');
    expect(year.release()).toEqual([]);
    expect(year.ledger()).toBe(text);
  });

  test('a merge by union, in any order and with lines twice, is the same ledger', () => {
    const { site, addresses } = readLedger(year.ledger());
    const shuffled = year.ledger().split('\n').reverse().concat('/layanan/ktp-baru/').join('\n');
    expect(ledgerText(site ?? '', readLedger(shuffled).addresses)).toBe(year.ledger());
    expect(addresses.size).toBeGreaterThan(20);
    expect(readLedger('/a/\n<<<<<<< HEAD\n').unread).toEqual([2]);
  });

  test('never loses an address by a release', () => {
    year.rename('agencies/kelurahan.yml', 'agencies/desa.yml');
    year.change(KTP, 'kelurahan', 'desa');
    year.put('redirects/a.yml', entry('/instansi/kelurahan/', '/instansi/desa/'));
    expect(year.release()).toEqual(['/instansi/desa/', '/api/v1/agencies/desa.json']);
    expect(year.ledger()).toContain('/instansi/kelurahan/\n');
  });
});

describe('a service that is renamed', () => {
  beforeEach(() => {
    year.renameService('ktp-baru', 'ktp-el-baru');
  });

  test('keeps its addresses without anybody writing anything, because its code stayed', async () => {
    expect(said()).toEqual([]);
    const page = await year.file('/layanan/ktp-baru/index.html');
    expect(page).toContain('content="0; url=/layanan/ktp-el-baru/"');
    expect(page).toContain('href="https://mpp.contoh.go.id/layanan/ktp-el-baru/"');
    expect(page).toContain('location.hash');
    expect(await year.file('/layanan/ktp-baru/standar/index.html')).toContain(
      'url=/layanan/ktp-el-baru/standar/"',
    );
    expect(await year.file('/k/k7mp/index.html')).toContain('url=/layanan/ktp-el-baru/"');
    expect(await year.file('/_redirects')).toContain(
      '/layanan/ktp-baru/ /layanan/ktp-el-baru/ 301\n',
    );
    expect(await year.file('/alamat-lama.map')).toContain(
      '"/layanan/ktp-baru/" "/layanan/ktp-el-baru/";\n',
    );
  });

  test('twice, and then back: every former address leads straight to the page', async () => {
    year.release();
    year.renameService('ktp-el-baru', 'ktp-pertama');
    year.release();
    for (const old of ['ktp-baru', 'ktp-el-baru'])
      expect(await year.file(`/layanan/${old}/index.html`)).toContain('url=/layanan/ktp-pertama/"');
    year.renameService('ktp-pertama', 'ktp-baru');
    expect(said()).toEqual([]);
    expect(await year.file('/layanan/ktp-el-baru/index.html')).toContain('url=/layanan/ktp-baru/"');
    expect(await year.file('/layanan/ktp-baru/index.html')).toBeUndefined();
  });

  test('and a new service may not take the old name', () => {
    year.release();
    year.put(KTP, year.read('services/kk-baru.yml').replace('r4tz', 'abcd'));
    expect(said().join()).toContain('address-code: Alamat "/layanan/ktp-baru/"');
  });

  test('an entry that leads to the old name is a chain, and the end of it is named', () => {
    year.put('redirects/a.yml', entry('/layanan/lain/', '/layanan/ktp-baru/'));
    expect(said()).toHaveLength(1);
    expect(said()[0]).toContain('Ganti menjadi "/layanan/ktp-el-baru/"');
  });
});

describe('a record that is removed', () => {
  beforeEach(() => {
    year.removeService('ktp-baru', 'kk-baru');
  });

  test('is told with all that goes with it, and the cure', () => {
    const problems = year.faults();
    expectPlainWords(problems);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.file).toBe('content/addresses.txt');
    expect(problems[0]?.message).toMatch(
      /"\/layanan\/ktp-baru\/" pernah terbit, bersama \d+ alamat .*Alamat lama.*Tidak ada lagi/,
    );
  });

  test('with a successor, all its pages lead there, and its code is not free again', async () => {
    year.put('redirects/ktp.yml', entry('/layanan/ktp-baru/', '/layanan/kk-baru/'));
    expect(said()).toEqual([]);
    expect(await year.file('/layanan/ktp-baru/standar/index.html')).toContain(
      'url=/layanan/kk-baru/standar/"',
    );
    expect(await year.file('/k/k7mp/index.html')).toContain('url=/layanan/kk-baru/"');
    year.release();
    year.put('services/baru.yml', year.read('services/kk-baru.yml').replace('r4tz', 'k7mp'));
    expect(said()).toHaveLength(1);
    expect(said()[0]).toContain(
      'address-code: Kode "k7mp" sudah menjadi milik "/layanan/ktp-baru/"',
    );
  });

  test('without a successor it leaves a page that says so, and its short link leads there', async () => {
    year.put(
      'redirects/ktp.yml',
      'name: KTP baru\nfrom: /layanan/ktp-baru/\nended: { date: 2027-03-01, reason: Tidak diminta lagi. }\n',
    );
    expect(said()).toEqual([]);
    expect(await year.file('/layanan/ktp-baru/index.html')).toBeUndefined(); // a page of Astro
    expect(await year.file('/k/k7mp/index.html')).toContain('url=/layanan/ktp-baru/"');
    year.release();
    year.remove('redirects/ktp.yml');
    expect(said()[0]).toContain('address-lost: Alamat "/layanan/ktp-baru/"');
  });
});

describe('rows of a service', () => {
  const old = '/layanan/ktp-baru/#langkah-datang';
  test('a row that is removed leads to its section, an empty anchor in the page', () => {
    year.change(
      KTP,
      '  - id: cetak\n    title: Petugas mencetak kartu\n    actor: officer\n    place: counter\n',
      '',
    );
    expect(said()).toEqual([]);
    expect(kept('/layanan/ktp-baru/')).toEqual({ langkah: ['langkah-cetak'] });
  });

  test('a changed id is told; an entry answers for it, and the old id stays in the page', () => {
    year.change(KTP, 'id: datang', 'id: hadir');
    const problems = year.faults();
    expectPlainWords(problems);
    expect(said()).toHaveLength(1);
    expect(said()[0]).toContain(`address-place: Alamat "${old}"`);
    year.put('redirects/a.yml', entry(old, '/layanan/ktp-baru/#langkah-hadir'));
    expect(said()).toEqual([]);
    expect(kept('/layanan/ktp-baru/')).toEqual({ 'langkah-hadir': ['langkah-datang'] });
  });

  test('the anchor survives a later rename of the page', () => {
    year.change(
      KTP,
      '  - id: cetak\n    title: Petugas mencetak kartu\n    actor: officer\n    place: counter\n',
      '',
    );
    year.release();
    year.renameService('ktp-baru', 'ktp-el');
    expect(said()).toEqual([]);
    expect(kept('/layanan/ktp-el/')).toEqual({ langkah: ['langkah-cetak'] });
  });

  test('a changed code is told', () => {
    year.change(KTP, 'code: k7mp', 'code: k7mq');
    expect(said()).toHaveLength(1);
    expect(said()[0]).toContain('Kembalikan kodenya menjadi "k7mp"');
  });
});

describe('entries of a person', () => {
  test.each([
    ['a loop', { a: entry('/a/', '/b/'), b: entry('/b/', '/a/') }, 'berputar'],
    ['a loop of one', { a: entry('/a/', '/a/') }, 'berputar'],
    ['a chain', { a: entry('/a/', '/b/'), b: entry('/b/', '/layanan/kk-baru/') }, 'Ganti menjadi'],
    ['nowhere', { a: entry('/a/', '/layanan/kk-bara/') }, 'Mungkin maksudnya'],
    ['a place that is not there', { a: entry('/a/', '/layanan/kk-baru/#langkah-x') }, 'tidak ada'],
    ['a page that is there', { a: entry('/layanan/kk-baru/', '/') }, 'masih ada'],
  ])('%s is told', (_name, files, words) => {
    for (const [id, text] of Object.entries(files)) year.put(`redirects/${id}.yml`, text);
    expect(said().join('\n')).toContain(words);
    expectPlainWords(year.faults());
  });

  test('once published, its address stays as well', () => {
    year.put('redirects/a.yml', entry('/kk/', '/layanan/kk-baru/'));
    expect(year.release()).toEqual(['/kk/']);
    year.remove('redirects/a.yml');
    expect(() => year.release()).toThrow('lost: /kk/');
  });
});

test('a data file of a renamed service is found under its old name, and under its new one', async () => {
  year.release();
  year.renameService('ktp-baru', 'ktp-el');
  expect(await year.file('/api/v1/services/ktp-baru.json')).toContain('"id":"ktp-el"');
  expect(await year.file('/_redirects')).toContain(
    '/api/v1/services/ktp-baru.json /api/v1/services/ktp-el.json 301\n',
  );
});

test('the ledger of another site is left aside, and the check says what to do', () => {
  year.change('addresses.txt', 'https://mpp.contoh.go.id', 'https://mpp.lain.go.id');
  year.removeService('ktp-baru', 'kk-baru');
  expect(said()).toEqual([]);
  expect(year.library().catalogue.ledger).toBeUndefined();
});
