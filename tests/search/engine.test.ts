import { describe, expect, test } from 'vitest';
import { shippedSearch as search } from './catalogue.ts';

const services = (query: string) =>
  search
    .search(query)
    .hits.filter(({ kind }) => kind === 'service')
    .map(({ id }) => id);

describe('how people ask', () => {
  test.each([
    ['everyday words', 'bikin ktp ilang', 'ktp-el-hilang'],
    ['an old name', 'imb', 'pbg'],
    ['another old name', 'surat kelakuan baik', 'skck-baru'],
    ['an affix', 'memperpanjang sim', 'sim-perpanjangan'],
    ['a spoken affix', 'ngilangin ktp', 'ktp-el-hilang'],
    ['a spelling', 'akte lahir', 'akta-kelahiran'],
    ['a slip', 'pasprt ilang', 'paspor-hilang'],
    ['two letters swapped', 'bjps bayi', 'bpjs-kesehatan-bayi'],
    ['two words as one', 'kartukeluarga hilang', 'kk-hilang'],
    ['a hyphen', 'e-ktp rusak', 'ktp-el-rusak'],
    ['accents and case', 'PÁSPOR HILANG', 'paspor-hilang'],
    ['Javanese', 'njupuk sim sing ditilang', 'tilang-ambil-barang-bukti'],
    ['English', 'renew driving licence', 'sim-perpanjangan'],
    ['a beginning', 'perpanj sk', 'skck-perpanjangan'],
  ])('%s: %s', (_, query, id) => {
    expect(services(query)[0]).toBe(id);
  });

  test.each(['resep rendang', 'nonton drakor', 'xqzvw', 'cara', '', '   ', '!!!'])(
    'nothing answers %j, so nothing is shown',
    (query) => {
      expect(search.search(query).hits).toEqual([]);
    },
  );

  test('a situation brings the life event first and services under it', () => {
    const { hits } = search.search('suami meninggal');
    expect(hits[0]).toMatchObject({ kind: 'life-event', id: 'kematian' });
    expect(hits[1]?.kind).toBe('service');
  });

  test('agencies and documents are results of their own kind', () => {
    const kinds = (query: string) =>
      search.search(query).hits.map(({ kind, id }) => `${kind} ${id}`);
    expect(kinds('jasa raharja')).toContain('agency jasa-raharja');
    expect(kinds('buku nikah').some((each) => each.startsWith('document '))).toBe(true);
  });

  test.each([
    ['berapa biaya sim c', 'fees'],
    ['syarat npwp', 'bring'],
    ['berapa lama bikin kk', 'time'],
    ['di mana bikin paspor', 'place'],
    ['paspor', null],
  ])('%s asks for %s', (query, intent) => {
    expect(search.search(query).intent).toBe(intent);
  });

  test('a slip is said: what was probably meant', () => {
    expect(search.search('paspr hilang').meant).toBe('paspor hilang');
    expect(search.search('paspor hilang').meant).toBeNull();
  });
});

describe('an answer', () => {
  test('is the same every time', () => {
    expect(search.search('surat tanah hilang')).toEqual(search.search('surat tanah hilang'));
  });

  test('marks the words of the name that were asked for', () => {
    const [first] = search.search('ktp hlang').hits;
    const marked = first?.ranges.map(([start, end]) => first.name.slice(start, end));
    expect(marked).toEqual(['KTP', 'hilang']);
  });

  test('is at most as long as asked, with at least three services in five', () => {
    const { hits } = search.search('sim', { limit: 5 });
    expect(hits).toHaveLength(5);
    expect(hits.filter(({ kind }) => kind === 'service').length).toBeGreaterThanOrEqual(3);
  });

  test('holds only what the filter lets through', () => {
    const { hits } = search.search('sim', { only: (id) => id === 'sim-baru' });
    expect(hits.map(({ id }) => id)).toEqual(['sim-baru']);
  });

  test('survives a very long query and odd signs', () => {
    expect(() => search.search('ktp '.repeat(5000) + '\u0000\ud83d\ude00')).not.toThrow();
  });
});

describe('other kinds beside services', () => {
  const first = (query: string, count: number) =>
    search
      .search(query)
      .hits.slice(0, count)
      .map(({ kind, id }) => `${kind} ${id}`);

  test.each([
    ['imigrasi', 'agency kantor-imigrasi'],
    ['surat kuasa', 'document surat-kuasa'],
    ['jam buka samsat', 'agency samsat'],
    ['no telp puskesmas', 'agency puskesmas'],
  ])('%s names it, so it leads', (query, hit) => {
    expect(first(query, 1)).toEqual([hit]);
  });

  test.each([
    ['bapak meninggal harus ngurus apa', 'life-event kematian'],
    ['anakku baru lahir ngurus apa aja', 'life-event kelahiran'],
    ['mau kawin', 'life-event menikah'],
    ['cerai ngurus ke mana', 'life-event bercerai'],
  ])('%s tells of a situation, so its life event is among the first three', (query, hit) => {
    expect(first(query, 3)).toContain(hit);
  });
});

test('a word with the ending of a particle stays itself where the catalogue writes it', () => {
  expect(services('sim')).not.toContain('pendaftaran-nikah');
  expect(services('simkah')[0]).toBe('pendaftaran-nikah');
});

test('a mended query is offered as the catalogue writes it, and only when it finds something', () => {
  expect(search.search('skkc').meant).toBe('skck');
  expect(search.search('jadwal kereta ke bandung').meant).toBeNull();
});
