import { describe, expect, test } from 'vitest';
import {
  clock,
  contactLink,
  counterWords,
  date,
  durationWords,
  feeWords,
  hostOf,
  joinWords,
  rupiah,
  timeRemark,
  timeWords,
} from '../../src/i18n/format.ts';
import { strings, t } from '../../src/i18n/strings.ts';

test('rupiah, dates and times as Indonesians write them', () => {
  expect(rupiah(350_000)).toBe('Rp350.000');
  expect(rupiah(0)).toBe('Gratis');
  expect(date('2026-11-24')).toBe('24 November 2026');
  expect(date('2026-08-01')).toBe('1 Agustus 2026');
  expect(clock('08:05')).toBe('08.05');
  expect(joinWords(['a', 'b', 'c'])).toBe('a, b, dan c');
  expect(joinWords(['a', 'b'], 'atau')).toBe('a atau b');
});

test.each([
  [{ kind: 'free' }, 'Gratis'],
  [{ kind: 'freePlus' }, 'Gratis; mungkin ada biaya lain'],
  [{ kind: 'exact', amount: 1_500 }, 'Rp1.500'],
  [{ kind: 'range', min: 0, max: 600_000 }, 'Gratis sampai Rp600.000'],
  [{ kind: 'range', min: 100, max: 200 }, 'Rp100 sampai Rp200'],
  [{ kind: 'from', min: 30_000 }, 'Mulai Rp30.000'],
  [{ kind: 'computed' }, 'Dihitung menurut keadaan'],
  [{ kind: 'unknown' }, 'Belum ada angka resmi; tanyakan di loket'],
] as const)('fee %o', (summary, words) => {
  expect(feeWords(summary)).toBe(words);
});

test.each([
  [{ min: 10, max: 30, unit: 'minute', note: null }, '10–30 menit'],
  [{ min: 5, max: 5, unit: 'workday', note: null }, '5 hari kerja'],
  [
    { min: null, max: 3, unit: 'workday', note: 'dapat ditambah 2' },
    'paling lama 3 hari kerja, dapat ditambah 2',
  ],
  [{ min: 6, max: null, unit: 'month', note: null }, 'paling singkat 6 bulan'],
  [{ min: null, max: null, unit: 'day', note: 'segera' }, 'segera'],
] as const)('duration %o', (duration, words) => {
  expect(durationWords(duration)).toBe(words);
});

test('an unknown time is never shown as a figure', () => {
  const time = { unit: 'workday', kind: 'promise', from: null, note: null, basis: null } as const;
  expect(timeWords({ ...time, value: 1 })).toBe('1 hari kerja');
  expect(timeWords({ ...time, value: null })).toBe('Belum ada angka resmi; tanyakan di loket');
  expect(timeRemark({ ...time, value: 1 })).toBe(null);
  expect(timeRemark({ ...time, value: 1, kind: 'example' })).toBe('contoh satu daerah');
  expect(timeRemark({ ...time, value: null, kind: 'example' })).toBe(null);
});

describe('contacts are links a phone can act on', () => {
  test.each([
    ['phone', '1500-537', 'tel:1500537'],
    ['phone', '+62 21 2924 4800', 'tel:+622129244800'],
    ['whatsapp', '0811-800-5373', 'https://wa.me/628118005373'],
    ['sms', '1708', 'sms:1708'],
    ['email', 'cs@ahu.go.id', 'mailto:cs@ahu.go.id'],
    ['web', 'https://www.lapor.go.id', 'https://www.lapor.go.id'],
    ['place', 'Loket 1', null],
  ] as const)('%s %s', (type, value, href) => {
    expect(contactLink({ type, value }).href).toBe(href);
  });

  test('a site is shown by its host', () => {
    expect(hostOf('https://www.lapor.go.id/x?y')).toBe('lapor.go.id');
  });
});

test('counters are told by floor', () => {
  const counters = ['1', '2'].map((n) => ({ label: `Loket ${n}`, floor: 'Lantai 1' }));
  expect(counterWords(counters)).toBe('Loket 1, 2 (Lantai 1)');
  expect(counterWords([...counters, { label: 'Meja Informasi', floor: null }])).toBe(
    'Loket 1, 2 (Lantai 1); Meja Informasi',
  );
});

test('strings are filled in, and none is empty or padded', () => {
  expect(t('agencies.intro', { count: 3 })).toBe('3 instansi dan apa yang diurus di sana.');
  for (const [key, text] of Object.entries<string>(strings)) expect(text.trim(), key).toBe(text);
  expect(Object.values<string>(strings).filter((text) => text === '')).toEqual([]);
});
