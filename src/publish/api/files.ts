/** Every file of the open data: one list for the index, OpenAPI and the disk. */
import type { Library } from '../../domain/library.ts';
import { writeCsv, type Dialect } from '../csv/write.ts';
import { tables } from '../csv/tables.ts';
import type { Data } from '../csv/table.ts';
import { bodies } from './bodies.ts';
import { indexBody } from './index-file.ts';
import { schemaBody, schemaNames } from './json-schema.ts';
import { openApi } from './openapi.ts';
import { KIND_NAMES, KINDS, type Kind } from './shapes/index.ts';

/** One file, or one for each record when its name holds `{id}`. */
export interface ApiFile {
  /** Name below the version; `{id}` stands for the id of a record. */
  readonly name: string;
  readonly mediaType: string;
  readonly title: string;
  /** Name of the schema of the file, or of each line of it. */
  readonly schema: string | null;
  readonly columns: readonly string[] | null;
  readonly count: (data: Data) => number | null;
  /** The ids of the records; null for a single file. */
  readonly ids: ((library: Library) => Iterable<string>) | null;
  readonly body: (data: Data, id: string) => string;
}

const JSON_TYPE = 'application/json';

const recordsIn = ({ catalogue }: Library, kind: Kind): ReadonlyMap<string, unknown> =>
  kind === 'life-events' ? catalogue.lifeEvents : catalogue[kind];

function filesOfKind(kind: Kind): ApiFile[] {
  const { one, title } = KINDS[kind];
  const count = ({ records }: Data) => records[kind].length;
  const base = { columns: null, count, ids: null };
  return [
    {
      ...base,
      name: `${kind}.json`,
      mediaType: JSON_TYPE,
      title: `${title}: daftar ringkas`,
      schema: `${one}-list`,
      body: (data) => bodies.list(kind, data),
    },
    {
      ...base,
      name: `${kind}/{id}.json`,
      mediaType: JSON_TYPE,
      title: `${title}: satu per satu, lengkap`,
      schema: `${one}-file`,
      ids: (library) => recordsIn(library, kind).keys(),
      body: (data, id) => bodies.item(kind, data, id),
    },
    {
      ...base,
      name: `${kind}.jsonl`,
      mediaType: 'application/jsonl',
      title: `${title}: lengkap, satu baris JSON tiap rekaman`,
      schema: one,
      body: (data) => bodies.lines(kind, data),
    },
  ];
}

/** Where the tables of each dialect lie, and what is said of them. */
const PLACES: Record<Dialect, { folder: string; remark: string }> = {
  plain: { folder: '', remark: '' },
  excel: { folder: 'excel/', remark: ' (untuk Excel berpengaturan Indonesia: pemisah titik koma)' },
};

const csvFiles = (dialect: Dialect): ApiFile[] =>
  tables.map(({ name, title, columns, size, rows }) => ({
    name: `${PLACES[dialect].folder}${name}.csv`,
    mediaType: 'text/csv',
    title: title + PLACES[dialect].remark,
    schema: null,
    columns,
    count: size,
    ids: null,
    body: (data) => writeCsv(columns, rows(data), dialect),
  }));

const one = { columns: null, count: () => null, ids: null } as const;

export const apiFiles: readonly ApiFile[] = [
  {
    ...one,
    name: 'index.json',
    mediaType: JSON_TYPE,
    title: 'Daftar isi: semua berkas, lisensi, dan jumlahnya',
    schema: 'index',
    body: (data) => indexBody(data, apiFiles),
  },
  {
    ...one,
    name: 'catalogue.json',
    mediaType: JSON_TYPE,
    title: 'Seluruh katalog dalam satu berkas',
    schema: 'catalogue',
    body: bodies.catalogue,
  },
  ...KIND_NAMES.flatMap(filesOfKind),
  ...csvFiles('plain'),
  ...csvFiles('excel'),
  {
    ...one,
    name: 'openapi.json',
    mediaType: JSON_TYPE,
    title: 'Keterangan data ini untuk program (OpenAPI 3.1)',
    schema: null,
    body: ({ library }) => JSON.stringify(openApi(library.catalogue.site, apiFiles)),
  },
  {
    ...one,
    name: 'schemas/{id}.json',
    mediaType: 'application/schema+json',
    title: 'Bentuk data (JSON Schema 2020-12)',
    schema: null,
    ids: () => schemaNames,
    body: ({ library }, id) => schemaBody(library.catalogue.site.url, id),
  },
];
