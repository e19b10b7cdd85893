/** Whatever somebody writes into a field of text, it comes out of every format as it went in. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../src/domain/catalogue.ts';
import { jsonSchemas, type JsonSchema } from '../../src/publish/api/json-schema.ts';
import { KINDS, type Kind } from '../../src/publish/api/shapes/index.ts';
import { fixtureCatalogue } from '../fixtures/load.ts';
import { without } from '../../src/domain/without.ts';
import { fixtureLibrary, openFiles, readTable } from './data.ts';

const SCHEMAS = jsonSchemas('', '.json');

/** The same value with every free text replaced; ids, codes, dates and choices stay. */
function replaceTexts(value: unknown, schema: JsonSchema | undefined, text: () => string): unknown {
  const variant = schema?.anyOf?.find(
    (each): each is JsonSchema => typeof each === 'object' && each.type !== 'null',
  );
  const main = variant ?? schema;
  if (main === undefined) return value;
  if (typeof value === 'string') {
    const free = main.minLength !== undefined && !main.pattern && !main.enum && !main.format;
    return free ? text() : value;
  }
  if (Array.isArray(value))
    return value.map((item) => replaceTexts(item, main.items as JsonSchema, text));
  if (typeof value !== 'object' || value === null || !main.properties) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inside]) => [
      key,
      replaceTexts(inside, main.properties?.[key] as JsonSchema | undefined, text),
    ]),
  );
}

const FIELDS = {
  services: 'services',
  agencies: 'agencies',
  documents: 'documents',
  categories: 'categories',
  'life-events': 'lifeEvents',
} as const satisfies Record<Kind, keyof Catalogue>;
const kinds = Object.keys(FIELDS) as Kind[];

/** The fixture with other texts everywhere, and how many there are. */
function hostileCatalogue(text: () => string): { catalogue: Catalogue; count: number } {
  let count = 0;
  const next = () => {
    count += 1;
    return text();
  };
  const fixture = fixtureCatalogue();
  const changed = kinds.map((kind) => {
    const records = [...fixture[FIELDS[kind]]].map(
      ([id, record]) => [id, replaceTexts(record, SCHEMAS[KINDS[kind].one], next)] as const,
    );
    return [FIELDS[kind], new Map(records)] as const;
  });
  return { catalogue: { ...fixture, ...Object.fromEntries(changed) }, count };
}

const NASTY = [
  '=HYPERLINK("http://jahat.example";"klik")',
  '+62\t@SUM(A1)',
  '-2+3|cmd',
  '"; DROP TABLE layanan; --',
  '"\r\n"',
  ',;\t|',
  '</script><script>alert(1)</script>',
  '\u2028\u2029\u0085',
  '\u0000\u001f\uFEFF',
  'null',
  '{"a":1}\n{"b":2}',
  '__proto__',
  "'=1",
  '👩‍👧 é ＝１',
  '\\u0041\\',
];
const text = fc.oneof(
  fc.constantFrom(...NASTY),
  // Well-formed text: half a surrogate pair cannot be written as UTF-8 by anybody.
  fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
  fc.tuple(fc.constantFrom(...NASTY), fc.string({ maxLength: 10 })).map((parts) => parts.join('')),
);
const texts = fc.infiniteStream(text);

/** Through the disk: what a reader gets is bytes. */
const throughBytes = (body: string) => Buffer.from(body, 'utf8').toString('utf8');

interface Made {
  readonly catalogue: Catalogue;
  readonly files: Map<string, string>;
}

async function made(stream: Iterator<string>): Promise<Made> {
  const { catalogue, count } = hostileCatalogue(() => stream.next().value as string);
  // The fixture uses every field: many texts, or this test tests nothing.
  expect(count).toBeGreaterThan(90);
  const files = await openFiles(fixtureLibrary(without(catalogue, 'site')));
  return {
    catalogue,
    files: new Map([...files].map(([path, body]) => [path, throughBytes(body)])),
  };
}

const property = (check: (made: Made) => void) =>
  fc.assert(
    fc.asyncProperty(texts, async (stream) => {
      check(await made(stream));
    }),
    { numRuns: 25 },
  );

/** The fields that a record has itself, of what is published. */
const own = (record: object) =>
  Object.fromEntries(
    Object.entries(record).filter(([key]) => !['waivers', 'services'].includes(key)),
  );

describe('hostile text in every field survives', () => {
  test('in the files of JSON', () =>
    property(({ catalogue, files }) => {
      for (const kind of kinds)
        for (const [id, record] of catalogue[FIELDS[kind]]) {
          const file = files.get(`/api/v1/${kind}/${id}.json`) ?? 'null';
          expect((JSON.parse(file) as { item: object }).item).toMatchObject(own(record));
        }
    }));

  test('in JSON Lines, one line each', () =>
    property(({ catalogue, files }) => {
      for (const kind of kinds) {
        const records = [...catalogue[FIELDS[kind]].values()];
        // As the strictest reader splits lines: at every sign that Unicode calls a line break.
        const lines = (files.get(`/api/v1/${kind}.jsonl`) ?? '').split(
          /\r\n|[\n\r\u0085\u2028\u2029]/,
        );
        expect(lines.pop()).toBe('');
        expect(lines.map((line) => JSON.parse(line) as object)).toMatchObject(records.map(own));
      }
    }));

  test.each([
    ['', ','],
    ['excel/', ';'],
  ])('in CSV %s, asleep', (folder, delimiter) =>
    property(({ catalogue, files }) => {
      const table = (name: string) =>
        readTable(files.get(`/api/v1/${folder}${name}.csv`) ?? '', delimiter);
      const awake = /^[=+\-@\t\r＝＋－＠]/;
      for (const [path] of files)
        if (path.startsWith(`/api/v1/${folder}`) && path.endsWith('.csv')) {
          const name = path.slice(`/api/v1/${folder}`.length, -'.csv'.length);
          if (name.includes('/')) continue;
          for (const row of table(name))
            expect(Object.values(row).filter((cell) => awake.test(cell))).toEqual([]);
        }
      // An apostrophe may have been put before a sign; everything else is as it was.
      const bare = (cell: string | null | undefined) => (cell ?? '').replaceAll("'", '');
      const same = (name: string, column: string, values: readonly (string | null)[]) => {
        expect(table(name).map((row) => bare(row[column]))).toEqual(values.map(bare));
      };
      const services = [...catalogue.services.values()];
      same(
        'services',
        'summary',
        services.map((service) => service.summary),
      );
      same(
        'services',
        'name',
        services.map((service) => service.name),
      );
      same(
        'steps',
        'title',
        services.flatMap(({ steps }) => steps.map(({ title }) => title)),
      );
      same(
        'fees',
        'for',
        services.flatMap(({ fees }) => fees.map((fee) => fee.for)),
      );
      same(
        'fees',
        'formula',
        services.flatMap(({ fees }) => fees.map((fee) => fee.formula)),
      );
      same(
        'documents',
        'party',
        [...catalogue.documents.values()].map(({ party }) => party),
      );
      same(
        'agencies',
        'shortName',
        [...catalogue.agencies.values()].map((one) => one.shortName),
      );
      same(
        'standar-pelayanan',
        'Nama resmi',
        services.map(({ officialName }) => officialName),
      );
    }),
  );
});
