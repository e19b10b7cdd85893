import { describe, expect, test } from 'vitest';
import { runRules, type CatalogueDraft } from '../../src/rules/index.ts';
import { ring } from '../../src/rules/ring.ts';
import type { Draft } from '../../src/schema/draft.ts';
import type { Document, Service } from '../../src/schema/index.ts';
import type { Requirement } from '../../src/schema/requirement.ts';

type Need = Draft<Requirement>;

const needs = (document: string, more: Need = {}): Need => ({
  document,
  earlier: false,
  sometimes: false,
  when: null,
  oneOf: null,
  holders: [{ who: 'applicant' }],
  ...more,
});
const gives = (output: string, ...requirements: Need[]): Draft<Service> => ({
  requirements,
  outputs: [{ document: output, when: null }],
});

/** A catalogue of services alone; every document they name is said to come from a service. */
function catalogueOf(
  services: Record<string, Draft<Service>>,
  documents: Record<string, Draft<Document>> = {},
): CatalogueDraft {
  const named = Object.values(services).flatMap(({ requirements = [], outputs = [] }) =>
    [...requirements, ...outputs].flatMap((row) => row?.document ?? []),
  );
  const origin = { origin: 'service' } as const;
  const entries = named.map((id) => [id, documents[id] ?? origin] as const);
  return {
    services: new Map(Object.entries(services)),
    documents: new Map(entries),
    agencies: new Map(),
    categories: new Map(),
    words: new Map(),
    'life-events': new Map(),
    redirects: new Map(),
  };
}

const ringsIn = (...args: Parameters<typeof catalogueOf>) =>
  ring.check(catalogueOf(...args)).map(({ id, path, message }) => {
    const told = /siapa pun: (.*)\. Seharusnya/.exec(message)?.[1];
    return `${id} ${path.join('.')} ${told ?? ''}`;
  });

describe('a ring nobody can enter is told once', () => {
  test.each([
    [
      'of two',
      { s1: gives('a', needs('b')), s2: gives('b', needs('a')) },
      ['s1 requirements.0.document a ← (s1) ← b ← (s2) ← a'],
    ],
    [
      'of one with itself',
      { s1: gives('a', needs('x'), needs('a')) },
      ['s1 requirements.1.document a ← (s1) ← a'],
    ],
    [
      'of three',
      { s3: gives('a', needs('b')), s1: gives('b', needs('c')), s2: gives('c', needs('a')) },
      ['s1 requirements.0.document b ← (s1) ← c ← (s2) ← a ← (s3) ← b'],
    ],
    [
      'what only depends on it is not told',
      { s1: gives('a', needs('b')), s2: gives('b', needs('a')), s0: gives('d', needs('a')) },
      ['s1 requirements.0.document a ← (s1) ← b ← (s2) ← a'],
    ],
    [
      'two of them',
      { s1: gives('a', needs('a')), s2: gives('b', needs('b')) },
      ['s1 requirements.0.document a ← (s1) ← a', 's2 requirements.0.document b ← (s2) ← b'],
    ],
    [
      'through a group without a way out',
      {
        s1: gives('a', needs('b', { oneOf: 'g' }), needs('c', { oneOf: 'g' })),
        s2: gives('b', needs('a')),
        s3: gives('c', needs('a')),
      },
      ['s1 requirements.0.document a ← (s1) ← b ← (s2) ← a'],
    ],
    [
      'with a second service in the same ring',
      { s1: gives('a', needs('b')), s2: gives('b', needs('a')), s3: gives('a', needs('b')) },
      ['s1 requirements.0.document a ← (s1) ← b ← (s2) ← a'],
    ],
    [
      'a ring that would open with another',
      {
        s1: gives('a', needs('b')),
        s2: gives('b', needs('a')),
        s3: gives('b', needs('c')),
        s4: gives('c', needs('c')),
      },
      ['s4 requirements.0.document c ← (s4) ← c'],
    ],
    [
      'a ring that stays when the one it leads to is opened',
      {
        s1: gives('a', needs('b')),
        s2: gives('b', needs('a')),
        s3: gives('c', needs('d')),
        s4: gives('d', needs('a'), needs('c')),
      },
      [
        's1 requirements.0.document a ← (s1) ← b ← (s2) ← a',
        's3 requirements.0.document c ← (s3) ← d ← (s4) ← c',
      ],
    ],
    [
      'of the applicant among other holders',
      { s1: gives('a', needs('a', { holders: [{ who: 'witness' }, { who: 'applicant' }] })) },
      ['s1 requirements.0.document a ← (s1) ← a'],
    ],
    [
      'an empty condition is none',
      { s1: gives('a', needs('a', { when: {} })) },
      ['s1 requirements.0.document a ← (s1) ← a'],
    ],
  ])('%s', (_, services, told) => {
    expect(ringsIn(services).sort()).toEqual(told);
  });
});

describe('rings of real life are no fault', () => {
  const other = gives('b', needs('a'));
  test.each<[string, Record<string, Draft<Service>>, Record<string, Draft<Document>>?]>([
    [
      'another person’s document',
      { s1: gives('a', needs('b', { holders: [{ who: 'father' }] })), s2: other },
    ],
    ['an earlier edition', { s1: gives('a', needs('b', { earlier: true })), s2: other }],
    ['under a condition', { s1: gives('a', needs('b', { when: { q: ['x'] } })), s2: other }],
    ['a second way', { s1: gives('a', needs('b')), s2: other, s3: gives('a') }],
    [
      'a group with a way out',
      {
        s1: gives('a', needs('b', { oneOf: 'g' }), needs('c', { oneOf: 'g' })),
        s2: other,
        s3: gives('c'),
      },
    ],
    [
      'a group with a conditional member',
      {
        s1: gives('a', needs('b', { oneOf: 'g' }), needs('b', { oneOf: 'g', when: { q: ['x'] } })),
        s2: other,
      },
    ],
    [
      'a document made by oneself',
      { s1: gives('a', needs('b')), s2: other },
      { b: { origin: 'applicant' } },
    ],
    ['a chain', { s1: gives('a', needs('b')), s2: gives('b', needs('c')), s3: gives('c') }],
    ['a document nobody issues: told by its origin', { s1: gives('a', needs('b')) }],
    ['what could not be read', { s1: gives('a', needs('b', { earlier: undefined })), s2: other }],
  ])('%s', (_, services, documents) => {
    expect(ringsIn(services, documents)).toEqual([]);
  });
});

test('a ring of ten thousand documents is found at once, and told in short', () => {
  const count = 10_000;
  const services = Object.fromEntries(
    Array.from({ length: count }, (_, nth) => [
      `s${nth}`,
      gives(`d${nth}`, needs(`d${(nth + 1) % count}`)),
    ]),
  );
  const told = ringsIn(services);
  expect(told).toHaveLength(1);
  expect(told[0]?.length).toBeLessThan(300);
});

test('an empty catalogue breaks no rule', () => {
  expect(runRules(catalogueOf({}))).toEqual([]);
});
