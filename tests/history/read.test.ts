/* eslint-disable @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-return --
   the tests write into records as freely as an editor does, also what no schema allows. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { readCatalogue } from '../../src/check/index.ts';
import { readHistory } from '../../src/history/index.ts';
import { summarised, wholeOf } from '../../src/history/summary.ts';
import { price, Repository, SERVICE, type Loose } from './repository.ts';

let repository: Repository;
beforeEach(() => {
  repository = new Repository();
  repository.commit('2027-01-01T09:00:00+07:00');
});
afterEach(() => {
  repository.remove();
});
describe('days', () => {
  test('the first commit of a record is its arrival', () => {
    expect(repository.told()).toEqual([]);
    expect(repository.changes()[0]).toMatchObject({
      day: '2027-01-01',
      key: 'layanan/k7mp',
      kind: 'added',
      href: '/layanan/layanan-uji/',
      agencies: ['dinas-uji'],
      sentences: ['Layanan ditambahkan ke katalog.'],
    });
  });

  test('the day is that of the building, not that of UTC', () => {
    repository.edit('2027-03-02T18:30:00Z', SERVICE, price(25_000));
    expect(repository.told()).toEqual([
      '2027-03-03 Kartu Uji hilang: Biaya “Kartu pengganti” turun dari Rp50.000 menjadi Rp25.000.',
    ]);
  });

  test('several commits of one day are one change, and what is undone says nothing', () => {
    repository.edit('2027-03-03T08:00:00+07:00', SERVICE, price(10_000));
    repository.edit('2027-03-03T09:00:00+07:00', SERVICE, price(0));
    repository.edit('2027-03-04T08:00:00+07:00', SERVICE, price(7_000));
    repository.edit('2027-03-04T09:00:00+07:00', SERVICE, price(0));
    expect(repository.told()).toEqual([
      '2027-03-03 Kartu Uji hilang: Biaya “Kartu pengganti” turun dari Rp50.000 menjadi Rp0 (gratis).',
    ]);
  });

  test('spaces, order of keys and rows, quotes and line ends say nothing', () => {
    const record: Loose = parse(repository.text(SERVICE));
    const turned = Object.fromEntries(Object.entries(record as object).reverse()) as Loose;
    turned.requirements.reverse();
    turned.fees.reverse();
    turned.keywords.push('kata lain');
    turned.summary = `  ${turned.summary.replace(' ', '   ')} `;
    repository.write(
      SERVICE,
      `# Catatan\n\n${stringify(turned, { defaultStringType: 'QUOTE_DOUBLE' })}`.replaceAll(
        '\n',
        '\r\n',
      ),
    );
    repository.commit('2027-02-01T09:00:00+07:00');
    repository.write(SERVICE, JSON.stringify(turned, null, 2));
    repository.commit('2027-02-02T09:00:00+07:00');
    expect(repository.told()).toEqual([]);
  });
});

describe('versions that cannot be read', () => {
  test.each([
    ['broken text', () => 'code: [\n<<<<<<< HEAD\n'],
    ['nothing', () => ''],
    ['no text', () => '\u0000\u0001'],
    [
      'a field of another form',
      (good: string) => good.replace(/^fees:[\s\S]*?^outputs:/m, 'fees: gratis\noutputs:'),
    ],
  ])('%s: the change is told when it can be read again, once', (_name, broken) => {
    const good = repository.text(SERVICE);
    repository.write(SERVICE, broken(good));
    repository.commit('2027-02-01T09:00:00+07:00');
    repository.write(SERVICE, good);
    repository.edit('2027-02-05T09:00:00+07:00', SERVICE, price(60_000));
    expect(repository.told()).toEqual([
      '2027-02-05 Kartu Uji hilang: Biaya “Kartu pengganti” naik dari Rp50.000 menjadi Rp60.000.',
    ]);
  });

  test('a field that the schema did not know then is passed over, the others are told', () => {
    repository.edit('2027-02-01T09:00:00+07:00', SERVICE, (record) => {
      record.oldField = 'x';
      record.requirements = record.requirements.map((row: Loose) => row.document);
    });
    repository.write(
      SERVICE,
      stringify({ ...parse(new Repository().text(SERVICE)), validity: 'Dua tahun.' }),
    );
    repository.commit('2027-02-05T09:00:00+07:00');
    expect(repository.told()).toEqual([
      '2027-02-05 Kartu Uji hilang: Masa berlaku sekarang: “Dua tahun”.',
    ]);
  });
});

describe('merges', () => {
  test('a change appears once, on the day it reached the main branch', () => {
    repository.git('checkout', '-qb', 'usul');
    repository.edit('2027-02-01T09:00:00+07:00', SERVICE, price(10_000));
    repository.git('checkout', '-q', 'main');
    repository.edit('2027-02-03T09:00:00+07:00', 'agencies/dinas-uji.yml', (record) => {
      record.website = 'https://baru.example';
    });
    const when = '2027-02-10T09:00:00+07:00';
    execFileSync('git', ['merge', '-q', '--no-ff', '-m', 'Gabung', 'usul'], {
      cwd: repository.root,
      env: { ...process.env, GIT_AUTHOR_DATE: when, GIT_COMMITTER_DATE: when },
    });
    const told = repository.told();
    expect(told).toHaveLength(2);
    expect(told[0]).toBe(
      '2027-02-10 Kartu Uji hilang: Biaya “Kartu pengganti” turun dari Rp50.000 menjadi Rp10.000.',
    );
    expect(told[1]).toContain('2027-02-03 Dinas Uji');
  });
});

describe('a year of renames and deletions', () => {
  const twin = (code: string, name: string) => {
    const record: Loose = parse(repository.text(SERVICE));
    return stringify({ ...record, code, name, officialName: name, keywords: [name] });
  };
  const arrive = (when: string, id: string, code: string, name: string) => {
    repository.write(`services/${id}.yml`, twin(code, name));
    repository.commit(when);
  };

  test('each is told as what it was', () => {
    arrive('2027-01-10T09:00:00+07:00', 'kartu-kedua', 'a2bc', 'Kartu kedua');
    // A rename with a small change, of a record whose text is like that of its neighbour.
    repository.rename('services/kartu-kedua.yml', 'services/kartu-dua.yml');
    repository.edit('2027-02-10T09:00:00+07:00', 'services/kartu-dua.yml', price(40_000));
    // One goes and a very similar one comes in the same commit: no rename.
    repository.git('rm', '-q', 'isi/services/kartu-dua.yml');
    arrive('2027-03-10T09:00:00+07:00', 'kartu-tiga', 'd3ef', 'Kartu tiga');
    // It comes back under another name, much later.
    arrive('2027-05-10T09:00:00+07:00', 'kartu-dua-baru', 'a2bc', 'Kartu dua baru');
    // Two take each other's address.
    repository.rename('services/kartu-tiga.yml', 'services/sementara.yml');
    repository.rename('services/kartu-dua-baru.yml', 'services/kartu-tiga.yml');
    repository.rename('services/sementara.yml', 'services/kartu-dua-baru.yml');
    repository.commit('2027-06-10T09:00:00+07:00');
    // A document and an agency get other addresses: whoever names them says nothing of it.
    repository.rename('documents/kartu-uji.yml', 'documents/kartu.yml');
    repository.rename('agencies/dinas-uji.yml', 'agencies/dinas.yml');
    for (const id of ['layanan-uji', 'kartu-tiga', 'kartu-dua-baru']) {
      const file = `services/${id}.yml`;
      repository.write(
        file,
        repository
          .text(file)
          .replace(/kartu-uji\b/g, 'kartu')
          .replace(/dinas-uji/g, 'dinas'),
      );
    }
    repository.write('documents/kartu.yml', repository.text('documents/kartu.yml'));
    repository.commit('2027-08-10T09:00:00+07:00');
    // Gone for good.
    repository.git('rm', '-q', 'isi/services/kartu-dua-baru.yml');
    repository.commit('2027-12-10T09:00:00+07:00');

    const dated = repository
      .changes()
      .filter(({ day }) => day > '2027-01-01')
      .map(({ day, key, kind, name, href, sentences }) => ({
        day,
        key,
        kind,
        name,
        href,
        text: sentences.join(' '),
      }));
    const [gone, ...others] = dated;
    expect(gone).toEqual({
      day: '2027-12-10',
      key: 'layanan/d3ef',
      kind: 'removed',
      name: 'Kartu tiga',
      href: null,
      text: 'Dihapus dari katalog.',
    });
    expect(others.map(({ day, key, text }) => `${day} ${key} ${text}`)).toEqual([
      '2027-08-10 instansi/dinas Alamat halaman berubah dari /instansi/dinas-uji/ menjadi /instansi/dinas/.',
      '2027-08-10 dokumen/kartu Alamat halaman berubah dari /dokumen/kartu-uji/ menjadi /dokumen/kartu/.',
      '2027-06-10 layanan/a2bc Alamat halaman berubah dari /layanan/kartu-dua-baru/ menjadi /layanan/kartu-tiga/.',
      '2027-06-10 layanan/d3ef Alamat halaman berubah dari /layanan/kartu-tiga/ menjadi /layanan/kartu-dua-baru/.',
      '2027-05-10 layanan/a2bc Ada lagi di katalog.',
      '2027-03-10 layanan/a2bc Dihapus dari katalog.',
      '2027-03-10 layanan/d3ef Layanan ditambahkan ke katalog.',
      '2027-02-10 layanan/a2bc Alamat halaman berubah dari /layanan/kartu-kedua/ menjadi /layanan/kartu-dua/. Biaya “Kartu pengganti” turun dari Rp50.000 menjadi Rp40.000.',
      '2027-01-10 layanan/a2bc Layanan ditambahkan ke katalog.',
    ]);
    // The page that stands today at the end of all this has the whole story.
    const story = repository
      .changes()
      .filter(({ id, place }) => place === 'services' && id === 'kartu-tiga');
    expect(story.map(({ href }) => href)).toEqual(Array(5).fill('/layanan/kartu-tiga/'));
  });

  test('many that arrive on one day are counted, and a lone document is no news', () => {
    const alphabet = 'abcdefghjkmnpqrs';
    for (const letter of alphabet)
      repository.write(`services/kartu-${letter}.yml`, twin(`${letter}222`, `Kartu ${letter}`));
    repository.commit('2027-04-01T09:00:00+07:00');
    const all = summarised(repository.changes(), wholeOf('MPP Uji'));
    expect(all.filter(({ day }) => day === '2027-04-01')).toMatchObject([
      { sentences: ['16 layanan ditambahkan ke katalog.'], href: '/layanan/', name: 'MPP Uji' },
    ]);
    expect(all.filter(({ place }) => place === 'documents')).toEqual([]);
  });
});

describe('no history is said, never shown as an empty one', () => {
  const historyOf = (folder: string) => {
    const { catalogue } = readCatalogue(repository.folder);
    if (!catalogue) throw new Error('The fixture is broken.');
    return readHistory(folder, catalogue);
  };
  let other: string;
  beforeEach(() => {
    other = mkdtempSync(join(tmpdir(), 'tanpa-'));
  });
  afterEach(() => {
    rmSync(other, { recursive: true, force: true });
  });

  test('a folder outside any repository', () => {
    expect(historyOf(other)).toEqual({ available: false, reason: 'no-repository' });
  });

  test('a shallow clone', () => {
    repository.edit('2027-02-01T09:00:00+07:00', SERVICE, price(1));
    const from = pathToFileURL(repository.root).href;
    execFileSync('git', ['clone', '-q', '--depth', '1', from, join(other, 'salinan')]);
    const clone = join(other, 'salinan/isi');
    expect(historyOf(clone)).toEqual({ available: false, reason: 'shallow' });
    execFileSync('git', ['fetch', '-q', '--unshallow'], { cwd: clone });
    expect(historyOf(clone)).toMatchObject({ available: true });
  });

  test('a folder that no commit knows, in a repository with and without commits', () => {
    const folder = join(repository.root, 'lain');
    cpSync(repository.folder, folder, { recursive: true });
    expect(historyOf(folder)).toEqual({ available: false, reason: 'untracked' });
    execFileSync('git', ['init', '-q'], { cwd: other });
    expect(historyOf(other)).toEqual({ available: false, reason: 'untracked' });
  });

  test('a machine without git', () => {
    const path = process.env['PATH'];
    process.env['PATH'] = other;
    try {
      expect(historyOf(repository.folder)).toEqual({ available: false, reason: 'no-git' });
    } finally {
      process.env['PATH'] = path;
    }
  });

  test('the catalogue may be the repository itself, and a hook of another one may be running', () => {
    cpSync(repository.folder, other, { recursive: true });
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=Uji', '-c', 'user.email=u@localhost', ...args], {
        cwd: other,
      });
    git('init', '-q');
    git('add', '-A');
    git('commit', '-qm', 'Awal');
    process.env['GIT_DIR'] = join(repository.root, '.git');
    try {
      const history = historyOf(other);
      expect(history.available && history.changes.some(({ key }) => key === 'layanan/k7mp')).toBe(
        true,
      );
    } finally {
      delete process.env['GIT_DIR'];
    }
  });
});
