import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Library } from '../../src/domain/library.ts';
import { byName } from '../../src/publish/api/shapes/index.ts';
import { fixtureLibrary, openFiles, readCells } from './data.ts';
import { shipped } from './library.ts';

interface OpenApi {
  openapi: string;
  info: { version: string };
  paths: Record<
    string,
    { get: { responses: Record<string, { content?: Record<string, { schema: Schema }> }> } }
  >;
  components: { schemas: Record<string, object> };
}
interface Schema {
  $ref?: string;
  type?: string;
}
interface Index {
  counts: Record<string, number>;
  files: { url: string; template: boolean; mediaType: string; schema: string; columns: string[] }[];
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const checker = () =>
  new Ajv2020({ formats: { date: DATE, uri: (text: string) => URL.canParse(text) } });

const CATALOGUES: [string, () => Library][] = [
  ['the fixture', fixtureLibrary],
  ['the shipped catalogue', () => shipped],
];

describe.each(CATALOGUES)('the open data of %s', (_name, open) => {
  let library: Library;
  let files: Map<string, string>;
  let openApi: OpenApi;
  let index: Index;
  const json = (path: string): unknown => JSON.parse(files.get(path) ?? 'null');

  beforeAll(async () => {
    library = open();
    files = await openFiles(library);
    openApi = json('/api/v1/openapi.json') as OpenApi;
    index = json('/api/v1/index.json') as Index;
  }, 60_000);

  /** The path of the description that a file stands under. */
  const pathOf = (file: string) =>
    Object.keys(openApi.paths).filter((path) =>
      new RegExp(`^${path.replace('{id}', '[^/]+').replaceAll('.', '\\.')}$`).test(file),
    );
  const contentOf = (path: string) =>
    Object.values(openApi.paths[path]?.get.responses['200']?.content ?? {})[0]?.schema;

  test('is described by a valid OpenAPI 3.1', async () => {
    const { valid, errors } = await new Validator().validate(
      JSON.parse(JSON.stringify(openApi)) as Record<string, unknown>,
    );
    expect(errors ?? []).toEqual([]);
    expect(valid).toBe(true);
    expect(openApi.openapi).toMatch(/^3\.1\./);
  });

  test('has a description for every file and a file for every description', () => {
    const under = [...files.keys()].map((file) => [file, pathOf(file)] as const);
    expect(under.filter(([, paths]) => paths.length !== 1)).toEqual([]);
    const used = new Set(under.flatMap(([, paths]) => paths));
    expect(Object.keys(openApi.paths).filter((path) => !used.has(path))).toEqual([]);
  });

  test('conforms to its description, file by file', () => {
    const ajv = checker();
    ajv.addVocabulary(['components']);
    ajv.addSchema({ $id: 'openapi', components: openApi.components });
    // One for each description: to make one takes far longer than to check a file.
    const checks = new Map(
      Object.keys(openApi.paths).map((path) => {
        const schema = contentOf(path);
        if (!schema) throw new Error(`${path} has no schema.`);
        return [path, ajv.compile(schema.$ref ? { $ref: `openapi${schema.$ref}` } : schema)];
      }),
    );
    const faults = [...files].flatMap(([file, text]) => {
      const path = pathOf(file)[0] ?? '';
      const check = checks.get(path);
      const value: unknown = contentOf(path)?.type === 'string' ? text : JSON.parse(text);
      return check?.(value) ? [] : [`${file}: ${ajv.errorsText(check?.errors)}`];
    });
    expect(faults.slice(0, 10)).toEqual([]);
  });

  test('conforms to the schemas the index names, line by line in JSON Lines', () => {
    const ajv = checker();
    const schemas = [...files].filter(([file]) => file.startsWith('/api/v1/schemas/'));
    expect(schemas.length).toBe(byName.size);
    for (const [, text] of schemas) ajv.addSchema(JSON.parse(text) as object);
    const faults: string[] = [];
    const seen = { 'application/json': 0, 'application/jsonl': 0 };
    for (const { url, template, mediaType, schema } of index.files) {
      if (mediaType !== 'application/json' && mediaType !== 'application/jsonl') continue;
      const path = new URL(url).pathname;
      // OpenAPI has its own validator; the other two are checked by tests/linked.
      if (/\/(openapi\.json|hsds\/.*|tidak-termuat\.json)$/.test(path)) continue;
      const check = ajv.getSchema(schema);
      if (!check) throw new Error(`No schema ${schema}.`);
      const [before = '', after = ''] = decodeURIComponent(path).split('{id}');
      const all = template
        ? [...files].filter(([f]) => f.startsWith(before) && f.endsWith(after))
        : [...files].filter(([f]) => f === before);
      const texts = all.flatMap(([, text]) =>
        mediaType === 'application/json' ? [text] : text.split('\n').slice(0, -1),
      );
      for (const text of texts) {
        seen[mediaType] += 1;
        if (!check(JSON.parse(text))) faults.push(`${path}: ${ajv.errorsText(check.errors)}`);
      }
    }
    expect(faults.slice(0, 10)).toEqual([]);
    const { services, agencies, documents, categories, lifeEvents } = library.catalogue;
    const records =
      services.size + agencies.size + documents.size + categories.size + lifeEvents.size;
    // One file for each, a list for each kind, the index and the catalogue.
    expect(seen).toEqual({ 'application/json': records + 7, 'application/jsonl': records });
  });

  // The published schemas leave objects open, for what will be added: this is the closed form.
  test('holds nothing that its shape does not name', () => {
    const strict = (name: string, value: unknown) => {
      const parsed = byName.get(name)?.safeParse(value);
      return parsed?.success ? JSON.stringify(parsed.data) : parsed?.error.message;
    };
    const { services } = json('/api/v1/catalogue.json') as { services: Record<string, unknown>[] };
    expect(services.length).toBe(library.catalogue.services.size);
    for (const service of services)
      expect(JSON.parse(strict('service', service) ?? '')).toEqual(service);
    for (const name of ['index', 'catalogue'])
      expect(JSON.parse(strict(name, json(`/api/v1/${name}.json`)) ?? '')).toEqual(
        json(`/api/v1/${name}.json`),
      );
    expect(strict('service', { ...services[0], waivers: [] })).toContain('waivers');
  });

  test('has tables with the columns and the number of rows that the index says', () => {
    const tables = index.files.filter(({ mediaType }) => mediaType === 'text/csv');
    expect(tables.length).toBeGreaterThan(20);
    for (const { url, columns, ...rest } of tables) {
      const path = new URL(url).pathname;
      const delimiter = path.includes('/excel/') ? ';' : ',';
      const [head, ...rows] = readCells(files.get(path) ?? '', delimiter);
      expect(head, path).toEqual(columns);
      expect(rows.length, path).toBe((rest as { count?: number }).count);
    }
  });

  test('is the same, byte for byte, when made again', async () => {
    const again = await openFiles(library);
    expect([...again].filter(([path, text]) => files.get(path) !== text)).toEqual([]);
  });
});

test('every record says where it is, since when, and by whom it was reviewed', async () => {
  const library = {
    ...fixtureLibrary(),
    updated: new Map([['services/layanan-uji', '2026-11-02']]),
  };
  const files = await openFiles({
    ...library,
    catalogue: {
      ...library.catalogue,
      site: { ...library.catalogue.site, url: 'https://uji.example/mpp' },
    },
  });
  const json = (name: string) =>
    JSON.parse(files.get(`/api/v1/${name}`) ?? 'null') as Record<string, unknown>;
  expect(json('services/layanan-uji.json')).toMatchObject({
    version: expect.stringMatching(/^1\./) as string,
    licence: { id: 'CC-BY-4.0' },
    source: { name: 'MPP Uji', sample: true },
    updated: '2026-11-02',
    item: {
      id: 'layanan-uji',
      code: 'k7mp',
      url: 'https://uji.example/mpp/layanan/layanan-uji/',
      self: 'https://uji.example/mpp/api/v1/services/layanan-uji.json',
      updated: '2026-11-02',
      reviewed: '2026-10-01',
      agencyName: 'Dinas Uji',
      lifeEvents: ['ujian'],
    },
  });
  expect(json('documents/kartu-uji.json')).toMatchObject({
    updated: null,
    item: { issuedBy: ['layanan-uji'], askedBy: ['layanan-uji'] },
  });
  expect(json('agencies/mitra-uji.json')).toMatchObject({
    item: { services: [], partnerIn: ['layanan-uji'] },
  });
  expect(json('index.json')).toMatchObject({ updated: '2026-11-02', counts: { services: 1 } });
  expect(json('services.json')).not.toHaveProperty('items.0.requirements');
});

test('the revision of a record follows its content and nothing else', async () => {
  const base = fixtureLibrary();
  const [service] = base.catalogue.services.values();
  if (!service) throw new Error('The fixture has lost its service.');
  const revision = async (library: Library) => {
    const text = (await openFiles(library)).get('/api/v1/services/layanan-uji.json') ?? '';
    return (JSON.parse(text) as { item: { revision: string } }).item.revision;
  };
  const first = await revision(base);
  const moved = { ...base.catalogue.site, url: 'https://lain.example' };
  expect(await revision(fixtureLibrary({ site: moved }))).toBe(first);
  const services = new Map([[service.id, { ...service, summary: 'Ringkasan lain.' }]]);
  expect(await revision(fixtureLibrary({ services }))).not.toBe(first);
});
