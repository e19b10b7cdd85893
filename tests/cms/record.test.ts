import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { recordFrom } from '../../cms/record.ts';
import type { Place } from '../../src/rules/index.ts';
import { recordShape, type Shape } from '../../src/rules/shape.ts';
import { COLLECTIONS } from '../../src/schema/index.ts';
import { textOf } from '../../src/write/text.ts';

const CONTENT = new URL('../../content/', import.meta.url);

interface File {
  readonly place: Place;
  readonly name: string;
  readonly text: string;
}

const files: File[] = [
  { place: 'site', name: 'site.yml', text: readFileSync(new URL('site.yml', CONTENT), 'utf8') },
  // A catalogue in which no address has moved yet has no folder of redirects.
  ...COLLECTIONS.filter((place) => existsSync(new URL(`${place}/`, CONTENT))).flatMap((place) =>
    readdirSync(new URL(`${place}/`, CONTENT)).map((file) => ({
      place,
      name: `${place}/${file}`,
      text: readFileSync(new URL(`${place}/${file}`, CONTENT), 'utf8'),
    })),
  ),
];

/** What Decap makes of a record: keys in any order, and every field of the form that was touched empty. */
function asDecapHolds(shape: Shape | undefined, value: unknown, random: () => number): unknown {
  if (Array.isArray(value))
    return value.map((each: unknown) => asDecapHolds(shape?.item, each, random));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, own]): [string, unknown] => [
    key,
    asDecapHolds(shape?.fields.get(key) ?? shape?.item, own, random),
  ]);
  const absent = [...(shape?.fields ?? [])].filter(([key]) => !Object.hasOwn(value, key));
  for (const [key, part] of absent)
    if (random() < 0.3) entries.push([key, part.kind === 'text' ? '' : part.fallback()]);
  return Object.fromEntries(entries.sort(() => random() - 0.5));
}

describe('opening and saving', () => {
  test('an untouched record changes no byte', () => {
    const changed = files.filter(
      ({ place, text }) => textOf(place, recordFrom(place, parse(text))) !== text,
    );
    expect(changed.map(({ name }) => name)).toEqual([]);
  });

  test('not even after Decap has shuffled its keys and filled in empty fields', () => {
    fc.assert(
      fc.property(fc.constantFrom(...files), fc.integer(), ({ place, text }, seed) => {
        let state = seed >>> 0;
        const random = () => (state = (state * 1664525 + 1013904223) >>> 0) / 2 ** 32;
        const held = asDecapHolds(recordShape(place), parse(text), random);
        expect(textOf(place, recordFrom(place, held))).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  test('one changed field changes its own lines only', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...files.filter(({ place }) => place !== 'site')),
        ({ place, text }) => {
          const record = { ...(parse(text) as object), name: 'Nama lain' };
          const [before, after] = [text, textOf(place, recordFrom(place, record))].map((each) =>
            each.split('\n'),
          );
          const at = before?.findIndex((line) => line.startsWith('name:')) ?? -1;
          const next = before?.findIndex((line, index) => index > at && /^\S/.test(line)) ?? -1;
          const without = [...(before ?? [])];
          without.splice(at, next - at, 'name: Nama lain');
          expect(after).toEqual(without);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('what the form calls nothing', () => {
  test.each<[string, Place, object, object]>([
    ['an emptied text', 'documents', { obtain: '' }, { obtain: null }],
    ['a part left empty', 'services', { standard: { staff: '', decree: {} } }, { standard: null }],
    [
      'a condition without ticks',
      'life-events',
      { services: [{ when: {} }] },
      { services: [{ when: null }] },
    ],
    ['a number typed as text', 'categories', { order: '20' }, { order: 20 }],
    ['an emptied number', 'services', { time: { value: '' } }, { time: { value: null } }],
  ])('%s', (_name, place, held, expected) => {
    expect(recordFrom(place, held)).toMatchObject(expected);
  });

  test('words that are no number stay, so that the rules can say so', () => {
    expect(recordFrom('categories', { order: 'dua' })).toMatchObject({ order: 'dua' });
  });

  test('a field nobody knows is kept', () => {
    expect(recordFrom('documents', { baru: 'x' })).toMatchObject({ baru: 'x' });
  });
});
