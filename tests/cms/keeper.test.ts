import { describe, expect, test } from 'vitest';
import { changedLabels, changeMessage } from '../../cms/changes.ts';
import { judgeOf } from '../../cms/check-entry.ts';
import { usesIn } from '../../cms/where-used.ts';
import { draftsOf } from '../rules/drafts.ts';
import { base } from '../check/base.ts';
import { snapshotOf } from './snapshot.ts';

/** The small catalogue of the rules' tests, as the editor gets it. */
const snapshot = () => snapshotOf(base());
const record = (collection: 'services' | 'documents', id: string) =>
  structuredClone(snapshot()[collection][id]) as Record<string, unknown>;

describe('one set of rules', () => {
  const { judge } = judgeOf(snapshot());

  test('a sound record has no fault', () => {
    expect(judge('services', 'ktp-baru', record('services', 'ktp-baru'))).toEqual([]);
  });

  test('the same sentence as npm run check, from the schema and from the rules', () => {
    const wrong = { ...record('services', 'ktp-baru'), code: 'O0', agency: 'disdukcapl' };
    const messages = judge('services', 'ktp-baru', wrong).map(({ message }) => message);
    expect(messages).toContainEqual(expect.stringContaining('Seharusnya 4 huruf kecil'));
    expect(messages).toContainEqual(
      expect.stringContaining('Mungkin maksudnya "Dinas Kependudukan dan Pencatatan Sipil"'),
    );
  });

  test('a fault of another record is not told here', () => {
    const other = { ...record('documents', 'ktp-el'), issuers: ['kk-baru'] };
    expect(judge('documents', 'ktp-el', other)).toHaveLength(1);
    expect(judge('services', 'ktp-baru', record('services', 'ktp-baru'))).toEqual([]);
  });

  test('a new record is judged among the others', () => {
    const twin = { ...record('services', 'ktp-baru'), code: 'w6xk' };
    const rules = judge('services', 'ktp-kembar', twin).map(({ rule }) => rule);
    expect(rules).toContain('unique-name');
  });

  test('the drafts agree with those of the check', () => {
    expect(draftsOf(base()).services.get('ktp-baru')).toBeDefined();
  });
});

describe('the history in words', () => {
  const before = record('services', 'ktp-baru');

  test('names record and change', () => {
    expect(changeMessage('services', 'ktp-baru', before, { ...before, keywords: ['ktp'] })).toBe(
      'Ubah layanan "KTP-el baru": Kata cari',
    );
    expect(changeMessage('services', 'ktp-baru', undefined, before)).toBe(
      'Tambah layanan "KTP-el baru"',
    );
    expect(changeMessage('site', 'site', { name: 'A' }, { name: 'B' })).toBe(
      'Ubah gedung MPP "B": Nama MPP',
    );
  });

  test('many changes are counted, none is called none', () => {
    const much = {
      ...before,
      name: 'X',
      summary: 'Y',
      officialName: 'Z',
      agency: 'a',
      category: 'b',
    };
    expect(changeMessage('services', 'ktp-baru', before, much)).toBe(
      'Ubah layanan "X": Nama layanan, Nama resmi, Ringkasan, dan 2 kolom lain',
    );
    expect(changeMessage('services', 'ktp-baru', before, { ...before })).toContain('Simpan ulang');
  });

  test('a default written out is no change', () => {
    expect(changedLabels('services', before, { ...before, validity: null })).toEqual([]);
  });
});

describe('where a record is used', () => {
  test('every record that names it, with the place in words', () => {
    const uses = usesIn(snapshot())('documents', 'kartu-keluarga');
    expect(uses.map(({ place, id, at }) => [place, id, at])).toEqual([
      ['services', 'ktp-baru', 'Persyaratan 1 › Dokumen'],
      ['services', 'kk-baru', 'Hasil 1 › Dokumen hasil'],
    ]);
  });

  test('the site names services too', () => {
    expect(usesIn(snapshot())('services', 'ktp-baru').map(({ place }) => place)).toEqual([
      'site',
      'life-events',
    ]);
  });

  test('what nobody names is free', () => {
    expect(usesIn(snapshot())('documents', 'tidak-ada')).toEqual([]);
  });
});
