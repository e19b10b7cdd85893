import { describe, expect, test } from 'vitest';
import { idEdits, isProvisional, provisionalId, slugOf } from '../../cms/ids.ts';

const option = (id: string, label: string) => ({ id, label });
const record = {
  questions: [
    {
      id: 'belum-bernama-aaaaaa',
      text: 'Apa yang terjadi?',
      options: [option('belum-bernama-bbbbbb', 'Hilang'), option('rusak', 'Rusak')],
    },
  ],
  requirements: [
    {
      id: 'belum-bernama-cccccc',
      document: 'ktp-el',
      when: { 'belum-bernama-aaaaaa': ['belum-bernama-bbbbbb', 'rusak'] },
    },
  ],
  steps: [
    { id: 'datang', title: 'Datang ke loket' },
    { id: 'belum-bernama-dddddd', title: 'Datang' },
    { id: 'belum-bernama-eeeeee', title: '' },
  ],
};

describe('ids of new rows', () => {
  test('come from their words, and conditions follow', () => {
    expect(idEdits('services', record)).toEqual([
      { path: ['requirements', 0, 'id'], value: 'ktp-el' },
      { path: ['steps', 1, 'id'], value: 'datang-2' },
      { path: ['questions', 0, 'id'], value: 'apa-yang-terjadi' },
      { path: ['questions', 0, 'options', 0, 'id'], value: 'hilang' },
      {
        path: ['requirements', 0, 'when'],
        value: { 'apa-yang-terjadi': ['hilang', 'rusak'] },
      },
    ]);
  });

  test('two new rows with the same words get two ids', () => {
    const twins = ['aaaaaa', 'bbbbbb'].map((end) => ({
      id: `belum-bernama-${end}`,
      title: 'Bayar',
    }));
    expect(idEdits('services', { steps: twins }).map(({ value }) => value)).toEqual([
      'bayar',
      'bayar-2',
    ]);
  });

  test('an id that has lasted stays, whatever its words become', () => {
    const renamed = { questions: [{ id: 'sebab', text: 'Kalimat baru?', options: [] }] };
    expect(idEdits('services', renamed)).toEqual([]);
  });

  test('a provisional id is a valid id and known as provisional', () => {
    expect(isProvisional(provisionalId())).toBe(true);
    expect(isProvisional(provisionalId(() => 0))).toBe(true);
    expect(isProvisional('baru-pindah')).toBe(false);
  });

  test.each([
    ['Datang ke loket!', 'datang-ke-loket'],
    ['  Kartu Keluarga (KK) ', 'kartu-keluarga-kk'],
    ['É', 'e'],
    ['', ''],
    [undefined, ''],
    ['panjang '.repeat(20), 'panjang-panjang-panjang-panjang-panjang-panjang'],
  ])('%s → %s', (words, slug) => {
    expect(slugOf(words)).toBe(slug);
  });
});
