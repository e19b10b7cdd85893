import { describe, expect, test } from 'vitest';
import { readAnswers, writeAnswers } from '../../src/domain/answers-link.ts';

const QUESTIONS = [
  { id: 'sebab', options: ['hilang', 'rusak'] },
  { id: 'kawin', options: ['ya', 'tidak'] },
];
const read = (hash: string) => readAnswers(hash, QUESTIONS);

describe('answers in the address', () => {
  test.each([
    ['#jawab:sebab=hilang,kawin=ya', '', { sebab: 'hilang', kawin: 'ya' }],
    ['#jawab:sebab=hilang', '', { sebab: 'hilang' }],
    ['#langkah~jawab:kawin=tidak', 'langkah', { kawin: 'tidak' }],
    // As some messengers rewrite it.
    ['#jawab%3Asebab%3Dhilang%2Ckawin%3Dya', '', { sebab: 'hilang', kawin: 'ya' }],
    ['#yang-dibawa', 'yang-dibawa', {}],
    ['', '', {}],
  ])('%s', (hash, place, answers) => {
    expect(read(hash)).toEqual({ place, answers });
  });

  test.each([
    '#jawab:',
    '#jawab:umur=21', // a question of another page, or of an older edition
    '#jawab:sebab=dicuri',
    '#jawab:sebab',
    '#jawab:sebab=hilang=rusak',
    '#jawab:=hilang,,=,=',
    '#jawab:__proto__=ya,constructor=ya,toString=x',
    '#jawab:sebab=<img src=x onerror=alert(1)>',
    '#jawab:%E0%A4%A',
    '#bukanjawab:sebab=hilang',
    `#jawab:sebab=hilang${',x=y'.repeat(10_000)}`,
  ])('ignores %.40s', (hash) => {
    expect(read(hash).answers).toEqual({});
    expect(Object.getPrototypeOf(read(hash).answers)).toBe(Object.prototype);
  });

  test('keeps what it knows beside what it does not', () => {
    expect(read('#jawab:umur=21,sebab=rusak,kawin=?').answers).toEqual({ sebab: 'rusak' });
  });

  test('writes what it reads', () => {
    for (const answers of [{ sebab: 'rusak' }, { kawin: 'ya', sebab: 'hilang' }])
      for (const place of ['', 'langkah'])
        expect(read(writeAnswers(answers, QUESTIONS, place))).toEqual({ place, answers });
    expect(writeAnswers({}, QUESTIONS)).toBe('');
    expect(writeAnswers({}, QUESTIONS, 'langkah')).toBe('#langkah');
    expect(writeAnswers({ umur: '21' }, QUESTIONS)).toBe('');
  });
});
