import { counterWords } from '../../i18n/format.ts';
import type { ApiRecords, Kind } from '../api/shapes/index.ts';
import { several, table } from './table.ts';

type Any = Pick<
  ApiRecords[Kind][number],
  'id' | 'name' | 'summary' | 'updated' | 'revision' | 'url' | 'self'
>;

const first = {
  id: ({ id }: Any) => id,
  name: ({ name }: Any) => name,
};
const last = {
  summary: ({ summary }: Any) => summary,
  updated: ({ updated }: Any) => updated,
  revision: ({ revision }: Any) => revision,
  url: ({ url }: Any) => url,
  self: ({ self }: Any) => self,
};

export const agencies = table('agencies', 'Instansi', ({ records }) => records.agencies, {
  ...first,
  shortName: ({ shortName }) => shortName,
  level: ({ level }) => level,
  counters: ({ counters }) => counterWords(counters),
  website: ({ website }) => website,
  services: ({ services }) => services.length,
  ...last,
});

export const documents = table('documents', 'Dokumen', ({ records }) => records.documents, {
  ...first,
  otherNames: ({ otherNames }) => several(otherNames),
  origin: ({ origin }) => origin,
  party: ({ party }) => party,
  obtain: ({ obtain }) => obtain,
  recognise: ({ recognise }) => recognise,
  formUrl: ({ formUrl }) => formUrl,
  issuedBy: ({ issuedBy }) => several(issuedBy),
  askedBy: ({ askedBy }) => askedBy.length,
  ...last,
});

export const categories = table('categories', 'Kategori', ({ records }) => records.categories, {
  ...first,
  order: ({ order }) => order,
  services: ({ services }) => services.length,
  ...last,
});

export const lifeEvents = table(
  'life-events',
  'Peristiwa hidup',
  ({ records }) => records['life-events'],
  { ...first, order: ({ order }) => order, ...last },
);

export const eventServices = table(
  'life-event-services',
  'Layanan tiap peristiwa hidup, menurut urutan',
  ({ records }) =>
    records['life-events'].flatMap(({ id, name, services }) =>
      services.map((row, index) => ({ event: id, eventName: name, number: index + 1, row })),
    ),
  {
    lifeEvent: ({ event }) => event,
    lifeEventName: ({ eventName }) => eventName,
    number: ({ number }) => number,
    service: ({ row }) => row.service,
    serviceName: ({ row }) => row.serviceName,
    phase: ({ row }) => row.phase,
    why: ({ row }) => row.why,
    due: ({ row }) => row.due?.text ?? null,
    dueBasis: ({ row }) => row.due?.basis ?? null,
  },
);
