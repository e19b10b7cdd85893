import { describe, expect, test } from 'vitest';
import { parentOf, spokenParentOf, stemOf } from '../../src/search/affixes.ts';
import { slips } from '../../src/search/distance.ts';
import { foldedWordsIn, wordsIn } from '../../src/search/text.ts';
import { Vocabulary } from '../../src/search/vocabulary.ts';

describe('words of a text', () => {
  test.each([
    ['Akta Kelahiran', ['akta', 'kelahiran']],
    ['KTP-el, F-2.01', ['ktp', 'el', 'f', '2', '01']],
    ['anak-anak anak2', ['anak', 'anak']],
    ['Café', ['cafe']],
    ['', []],
  ])('%s', (text, words) => {
    expect(wordsIn(text).map(({ folded }) => folded)).toEqual(words);
    expect(foldedWordsIn(text)).toEqual(words);
  });

  test('know where they stand', () => {
    const text = 'e-KTP hilang';
    expect(wordsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'e',
      'KTP',
      'hilang',
    ]);
  });
});

describe('affixes', () => {
  const known = new Set(['nikah', 'urus', 'perpanjang', 'tinggal', 'kembali', 'pecah', 'cerai']);
  test.each([
    ['pernikahan', 'nikah'],
    ['menikah', 'nikah'],
    ['pengurusan', 'urus'],
    ['memecah', 'pecah'],
    ['pengembalian', 'kembali'],
    ['perceraian', 'cerai'],
    ['meninggal', undefined],
    ['kartu', undefined],
  ])('%s comes from %s', (word, root) => {
    expect(parentOf(word, known)).toBe(root);
  });

  test('people speak in their own', () => {
    expect(spokenParentOf('ngurusin', known)).toBe('urus');
    expect(spokenParentOf('mecah', known)).toBe('pecah');
  });

  test('an unknown word keeps enough letters to mean something', () => {
    expect(stemOf('pemutihan')).toBe('putih');
    expect(stemOf('kia')).toBe('kia');
  });
});

describe('slips', () => {
  test.each([
    ['hilang', 'hilang', 0],
    ['hilang', 'hlang', 1],
    ['menikah', 'mneikah', 1],
    ['bpjs', 'bjps', 1],
    ['paspor', 'pasor', 1],
    ['ktp', 'sim', 3],
  ])('%s and %s: %i', (a, b, count) => {
    expect(slips(a, b)).toBe(count);
    expect(slips(b, a)).toBe(count);
  });

  test('the nearest known word is meant', () => {
    const vocabulary = new Vocabulary(['menikah', 'nikah', 'paspor', 'pasar'], []);
    expect(vocabulary.misspelt('mneikah')[0]?.root).toBe('nikah');
    expect(vocabulary.misspelt('paspr')[0]?.root).toBe('paspor');
    expect(vocabulary.misspelt('zzzzzz')).toEqual([]);
  });
});
