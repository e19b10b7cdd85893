import { describe, expect, test } from 'vitest';
import { hourGroups, localTime, openState } from '../../src/domain/hours.ts';
import { fixtureCatalogue } from '../fixtures/load.ts';

const { hours, holidays } = fixtureCatalogue().site;
if (!hours) throw new Error('The fixture has lost its hours.');

describe('open now', () => {
  test.each([
    ['before opening', '2026-11-23', '07:59', { state: 'before', at: '08:00' }],
    ['at opening', '2026-11-23', '08:00', { state: 'open', until: '12:00' }],
    ['in the break', '2026-11-23', '12:00', { state: 'break', until: '13:00' }],
    ['after the break', '2026-11-23', '13:00', { state: 'open', until: '15:00' }],
    ['at closing', '2026-11-23', '15:00', { state: 'closed' }],
    ['a day without breaks', '2026-11-25', '12:30', { state: 'open', until: '15:00' }],
    ['a holiday', '2026-12-25', '10:00', { state: 'holiday', name: 'Hari Natal' }],
  ])('%s', (_name, date, clock, expected) => {
    expect(openState(hours, holidays, { date, clock })).toEqual(expected);
  });

  test('a weekday without hours is closed', () => {
    expect(
      openState({ ...hours, sunday: null }, [], { date: '2026-11-22', clock: '09:30' }),
    ).toEqual({
      state: 'closed',
    });
  });

  test('local time is that of the building, not of the visitor', () => {
    const instant = new Date('2026-11-23T16:30:00Z');
    expect(localTime(instant, 'Asia/Jakarta')).toEqual({ date: '2026-11-23', clock: '23:30' });
    expect(localTime(instant, 'Asia/Jayapura')).toEqual({ date: '2026-11-24', clock: '01:30' });
  });
});

test('days with the same hours stand on one line', () => {
  expect(hourGroups(hours).map((group) => group.days)).toEqual([
    ['monday', 'tuesday'],
    ['wednesday', 'thursday'],
    ['friday'],
    ['saturday'],
    ['sunday'],
  ]);
});
