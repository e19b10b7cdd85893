import { expect, test } from 'vitest';
import { readTicks, staleKeys, ticksKey, writeTicks } from '../../src/domain/ticks.ts';

const kept = writeTicks(['ktp', 'kk'], '2026-11-24');

test('ticks are kept for 90 days', () => {
  expect(readTicks(kept, '2026-11-24')).toEqual(['ktp', 'kk']);
  expect(readTicks(kept, '2027-02-22')).toEqual(['ktp', 'kk']);
  expect(readTicks(kept, '2027-02-23')).toBeNull();
});

test('a clock a day behind is another time zone; more is a wrong date', () => {
  expect(readTicks(kept, '2026-11-23')).toEqual(['ktp', 'kk']);
  expect(readTicks(kept, '2026-11-22')).toBeNull();
});

test.each([null, '', '{', 'null', '[]', '{"date":"x","ready":[]}', '{"date":"2026-11-24"}', '7'])(
  'nothing readable in %s',
  (text) => {
    expect(readTicks(text, '2026-11-24')).toBeNull();
  },
);

test('foreign things among the ticks are left out', () => {
  expect(readTicks('{"date":"2026-11-24","ready":["ktp",7,null]}', '2026-11-24')).toEqual(['ktp']);
});

test('sweeps all old ones of ours and nothing of others', () => {
  const entries = [
    [ticksKey('/layanan/a/'), writeTicks(['x'], '2026-01-01')],
    [ticksKey('/layanan/b/'), kept],
    [ticksKey('/layanan/c/'), '{broken'],
    ['milik-orang-lain', 'x'],
  ] as const;
  expect(staleKeys(entries, '2026-11-25')).toEqual(['siap:/layanan/a/', 'siap:/layanan/c/']);
});
