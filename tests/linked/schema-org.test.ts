import { describe, expect, test } from 'vitest';
import { isoDuration } from '../../src/linked/duration.ts';
import { openSpans } from '../../src/domain/hours.ts';
import type { Service } from '../../src/schema/service.ts';
import { fixture, shipped } from './catalogues.ts';
import { schemaOrgScripts } from './exports.ts';
import { allowed, faultsOf, nodesIn, type Json } from './vocabulary.ts';

const nodesOf = (script: string) => [...nodesIn(JSON.parse(script) as Json)];

describe.each([
  ['fixture', fixture],
  ['shipped', shipped],
] as const)('schema.org of the %s catalogue', (_, library) => {
  const nodes = schemaOrgScripts(library).flatMap(nodesOf);

  test('only types and properties that schema.org has, with what each must have', () => {
    expect(nodes.length).toBeGreaterThan(10);
    expect([...new Set(nodes.flatMap(faultsOf))]).toEqual([]);
  });

  test('whatever is named by id alone is described somewhere', () => {
    const described = new Set(nodes.filter((node) => '@type' in node).map((node) => node['@id']));
    const named = nodes
      .filter((node) => !('@type' in node) && '@id' in node)
      .map((node) => node['@id']);
    expect(named.filter((id) => !described.has(id))).toEqual([]);
  });
});

test('the checker knows the vocabulary and can fail', () => {
  expect(allowed('GovernmentService')?.has('serviceType')).toBe(true);
  expect(allowed('GovernmentService')?.has('openingHours')).toBe(false);
  expect(allowed('MinistryService')).toBeUndefined();
  expect(faultsOf({ '@type': 'GovernmentService', cost: 1 })).toContain(
    'GovernmentService has no cost',
  );
  expect(faultsOf({ '@type': 'HowToStep', text: 'Isi' })).toEqual(['HowToStep lacks url']);
});

test('the building: breaks are no opening hours, holidays are closed all day', () => {
  const [home = ''] = schemaOrgScripts(fixture);
  const hours = nodesOf(home).filter((node) => node['@type'] === 'OpeningHoursSpecification');
  expect(hours).toContainEqual({
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: ['Monday', 'Tuesday'],
    opens: '13:00',
    closes: '15:00',
  });
  expect(hours).toContainEqual(
    expect.objectContaining({ validFrom: '2026-12-25', opens: '00:00', closes: '00:00' }),
  );
});

test('spans between breaks, in whatever order the breaks are written', () => {
  const breaks = [
    { from: '12:00', to: '13:00' },
    { from: '10:00', to: '10:15' },
  ];
  expect(openSpans({ open: '08:00', close: '13:00', breaks })).toEqual([
    { from: '08:00', to: '10:00' },
    { from: '10:15', to: '12:00' },
  ]);
});

test.each([
  [30, 'minute', 'promise', 'PT30M'],
  [1.5, 'hour', 'limit', 'PT5400S'],
  [2, 'week', 'promise', 'P14D'],
  [3, 'workday', 'promise', null],
  [3, 'day', 'estimate', null],
  [3, 'day', 'example', null],
  [null, 'day', 'promise', null],
  [1.5, 'month', 'promise', null],
] as const)('%s %s (%s) is %s', (value, unit, kind, expected) => {
  const time: Service['time'] = { value, unit, kind, from: null, note: null, basis: null };
  expect(isoDuration(time)).toBe(expected);
});
