import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Catalogue } from '../../src/domain/catalogue.ts';
import { libraryOf } from '../../src/domain/library.ts';
import { cpsv } from '../../src/publish/cpsv/outlet.ts';
import { hsds } from '../../src/publish/hsds/outlet.ts';
import { fixtureCatalogue } from '../fixtures/load.ts';
import { canonical, parseJsonLd, parseTurtle } from '../publish/rdf.ts';
import { filesOf, schemaOrgScripts } from './exports.ts';

/** What breaks out of one language or another. */
const hostile = fc.oneof(
  fc.constantFrom(
    '</script><script>alert(1)</script>',
    '<!--<script>',
    ']]>',
    '"""',
    `"\\"'\\`,
    '\u2028\u2029',
    '@id . <http://x> <http://y> "z',
    '> <b> .',
    '{"@context":null}',
    '&lt;&amp;',
    '$& $1 $`',
    '__proto__',
    '\u0000\u0007\u001f',
  ),
  fc.string({ unit: 'binary' }),
);

/** Words that are not free text: codes of closed lists, ids, dates, clocks. */
const FIXED = /^(?:[a-z0-9-]+|\d{4}-\d\d-\d\d|\d\d:\d\d|Asia\/\w+|#[0-9a-f]{6})$/;

/** The catalogue with every free text (and every web address) replaced. */
function poisoned(text: string): Catalogue {
  const spoil = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string') {
      if (key === 'url' && value === 'https://uji.example') return value;
      return FIXED.test(value) && key !== 'name' && key !== 'title' ? value : text;
    }
    if (Array.isArray(value)) return value.map((each) => spoil(each, key));
    if (value instanceof Map)
      return new Map([...value].map(([id, record]) => [id as string, spoil(record)]));
    if (value !== null && typeof value === 'object')
      return Object.fromEntries(Object.entries(value).map(([k, each]) => [k, spoil(each, k)]));
    return value;
  };
  return spoil(fixtureCatalogue()) as Catalogue;
}

test('no text ends the script it stands in, and every text comes back as it was', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      for (const script of schemaOrgScripts(libraryOf(poisoned(text)))) {
        expect(script).not.toMatch(/[<>&\u2028\u2029]/);
        expect(() => JSON.parse(script) as unknown).not.toThrow();
      }
      const service = schemaOrgScripts(libraryOf(poisoned(text)))[1] ?? '';
      expect(JSON.parse(service)).toHaveProperty(['@graph', 0, 'name'], text);
    }),
    { numRuns: 60 },
  );
});

test('no text breaks Turtle or JSON-LD, and both still hold the same graph', async () => {
  await fc.assert(
    fc.asyncProperty(hostile, async (text) => {
      const [json = '', turtle = ''] = filesOf(cpsv, libraryOf(poisoned(text))).values();
      const quads = parseTurtle(turtle);
      expect(quads.some(({ object }) => object.value === text)).toBe(true);
      expect(canonical(await parseJsonLd(json))).toEqual(canonical(quads));
    }),
    { numRuns: 60 },
  );
});

test('no text breaks HSDS', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      for (const body of filesOf(hsds, libraryOf(poisoned(text))).values())
        expect(() => JSON.parse(body) as unknown).not.toThrow();
    }),
    { numRuns: 60 },
  );
});
