import { describe, expect, test } from 'vitest';
import { hsds } from '../../src/publish/hsds/outlet.ts';
import { uuidsBelow } from '../../src/publish/hsds/uuid.ts';
import { fixture, shipped } from '../linked/catalogues.ts';
import { filesOf } from '../linked/exports.ts';
import { nodesIn, type Json } from '../linked/vocabulary.ts';

/** Fields of HSDS 3.1 that we use, by the list or field an object stands in; with ! what is required. */
const HSDS: Readonly<Record<string, string>> = {
  contents: `id! name! status! alternate_name description url additional_urls alert application_process
    fees_description eligibility_description assured_date last_modified organization languages
    service_areas service_at_locations required_documents cost_options contacts attributes`,
  organization:
    'id! name! description! alternate_name email website legal_status uri phones contacts',
  service_at_locations: 'id! description schedules location',
  location: `id! location_type! name url description external_identifier external_identifier_type phones
    contacts schedules`,
  schedules: 'id! freq interval wkst byday timezone opens_at closes_at notes',
  phones: 'id! number! type description',
  contacts: 'id! name department email phones',
  languages: 'id! name code',
  service_areas: 'id! name',
  required_documents: 'id! document uri',
  cost_options: 'id! option currency amount amount_description',
  additional_urls: 'id! label url!',
  attributes: 'id! link_type link_entity taxonomy_term',
  taxonomy_term: 'id! name! description! code taxonomy language term_uri',
};
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** A value that should be text. */
const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

/** Objects with the name of the field they stand in. */
function* placed(value: Json, place: string): Iterable<[string, Record<string, Json>]> {
  if (Array.isArray(value)) for (const each of value) yield* placed(each, place);
  else if (value !== null && typeof value === 'object') {
    yield [place, value];
    for (const [key, each] of Object.entries(value)) yield* placed(each, key);
  }
}

function faults(services: Json): string[] {
  return [...placed(services, 'contents')].flatMap(([place, object]) => {
    const words = (HSDS[place] ?? '').split(/\s+/);
    const names = words.map((word) => word.replace('!', ''));
    return [
      ...Object.keys(object)
        .filter((key) => !names.includes(key))
        .map((key) => `${place}.${key} is not of HSDS`),
      ...words
        .filter((word) => word.endsWith('!') && !(word.slice(0, -1) in object))
        .map((word) => `${place} lacks ${word}`),
      ...(UUID.test(textOf(object['id'])) ? [] : [`${place}.id ${textOf(object['id'])}`]),
    ];
  });
}

describe.each([
  ['fixture', fixture],
  ['shipped', shipped],
] as const)('HSDS of the %s catalogue', (_, library) => {
  const files = filesOf(hsds, library);
  const list = JSON.parse(
    files.get([...files.keys()].find((path) => path.endsWith('/services.json')) ?? '') ?? '{}',
  ) as {
    total_items: number;
    contents: Record<string, Json>[];
  };

  test('every object has the fields of its table and a UUID', () => {
    expect(list.contents.length).toBe(library.catalogue.services.size);
    expect(list.total_items).toBe(list.contents.length);
    expect([...new Set(faults(list.contents as Json))].slice(0, 10)).toEqual([]);
  });

  test('each service has a file of its own that says the same', () => {
    for (const service of list.contents) {
      const path = [...files.keys()].find((each) =>
        each.endsWith(`/services/${textOf(service['id'])}.json`),
      );
      expect(JSON.parse(files.get(path ?? '') ?? 'null')).toEqual(service);
    }
  });

  test('an id names one thing', () => {
    const said = new Map<string, string>();
    const twice = [...nodesIn(list.contents as Json)].flatMap((node) => {
      const id = textOf(node['id']);
      const text = JSON.stringify(node);
      const before = said.get(id) ?? text;
      said.set(id, before);
      return before === text ? [] : [id];
    });
    expect(twice).toEqual([]);
  });
});

test('the checker can fail', () => {
  expect(faults([{ id: 'x', name: 'y', colour: 'red' }])).toEqual([
    'contents.colour is not of HSDS',
    'contents lacks status!',
    'contents.id x',
  ]);
});

test('UUIDs are those of RFC 9562', () => {
  const uuid = uuidsBelow('https://a.example/');
  expect(uuid('service', 'k7mp')).toMatch(UUID);
  expect(uuid('service', 'k7mp')).toBe(uuidsBelow('https://a.example/')('service', 'k7mp'));
  expect(uuid('a', 'b')).not.toBe(uuid('a/b'));
});
