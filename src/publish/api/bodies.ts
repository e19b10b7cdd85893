/** The JSON of each kind of file. */
import type { Data } from '../csv/table.ts';
import { newest } from '../newest.ts';
import { envelopeOf } from './envelope.ts';
import { siteShape } from './shapes/files.ts';
import { KIND_NAMES, KINDS, type ApiRecords, type Kind } from './shapes/index.ts';

const pick = (record: object, keys: readonly string[]) =>
  Object.fromEntries(Object.entries(record).filter(([key]) => keys.includes(key)));

const SITE_KEYS = Object.keys(siteShape.shape);

/** The building, without what only the pages need. */
export const siteOf = ({ library }: Data) => pick(library.catalogue.site, SITE_KEYS);

const updatedOf = (records: ApiRecords[Kind]) => newest(records.map(({ updated }) => updated));
/** The day of the last change of anything; null when the history is not known. */
export const lastUpdate = ({ records }: Data) =>
  newest(KIND_NAMES.map((kind) => updatedOf(records[kind])));

function list(kind: Kind, { library, records }: Data): string {
  const keys = Object.keys(KINDS[kind].entry.shape);
  const items = records[kind].map((record) => pick(record, keys));
  const updated = updatedOf(records[kind]);
  return JSON.stringify({ ...envelopeOf(library, updated), count: items.length, items });
}

/** Records of a kind by id, indexed once however many files ask. */
const indexes = new WeakMap<ApiRecords, Map<string, ApiRecords[Kind][number]>>();
function find(kind: Kind, records: ApiRecords, id: string): ApiRecords[Kind][number] {
  let index = indexes.get(records);
  if (!index) {
    index = new Map();
    for (const name of KIND_NAMES)
      for (const record of records[name]) index.set(`${name}/${record.id}`, record);
    indexes.set(records, index);
  }
  const record = index.get(`${kind}/${id}`);
  if (!record) throw new Error(`Rekaman ${kind}/${id} tidak ada.`);
  return record;
}

function item(kind: Kind, { library, records }: Data, id: string): string {
  const record = find(kind, records, id);
  return JSON.stringify({ ...envelopeOf(library, record.updated), item: record });
}

/** Signs that JSON lets stand and some readers take for the end of a line. */
const LINE_BREAKS = /[\u0085\u2028\u2029]/g;
const escaped = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

const lines = (kind: Kind, { records }: Data): string =>
  records[kind]
    .map((record) => `${JSON.stringify(record).replace(LINE_BREAKS, escaped)}\n`)
    .join('');

const catalogue = (data: Data): string =>
  JSON.stringify({
    ...envelopeOf(data.library, lastUpdate(data)),
    site: siteOf(data),
    ...data.records,
  });

export const bodies = { list, item, lines, catalogue };
