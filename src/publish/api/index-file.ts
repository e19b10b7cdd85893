import { absolute, address } from '../../domain/addresses.ts';
import type { Data } from '../csv/table.ts';
import { lastUpdate, siteOf } from './bodies.ts';
import { envelopeOf } from './envelope.ts';
import type { ApiFile } from './files.ts';

/** The catalogue in the words of others (src/linked), with no schema of ours. */
const LINKED = [
  ['cpsv-ap.jsonld', 'application/ld+json', 'Seluruh katalog menurut CPSV-AP 3.2 (JSON-LD)'],
  ['cpsv-ap.ttl', 'text/turtle', 'Seluruh katalog menurut CPSV-AP 3.2 (Turtle)'],
  ['hsds/index.json', 'application/json', 'Open Referral HSDS 3.1: keterangan'],
  ['hsds/services.json', 'application/json', 'Open Referral HSDS 3.1: semua layanan'],
  ['hsds/services/{id}.json', 'application/json', 'Open Referral HSDS 3.1: satu layanan'],
  ['tidak-termuat.json', 'application/json', 'Yang tidak dapat dimuat tiap bentuk, dan sebabnya'],
] as const;

/** `index.json`: what there is, where, under which licence and how many. */
export function indexBody(data: Data, files: readonly ApiFile[]): string {
  const { site, services, agencies, documents, categories, lifeEvents } = data.library.catalogue;
  const full = (name: string) => absolute(site.url, address.data(name));
  // A template is no address yet: its braces stay as they are (RFC 6570).
  const template = (name: string) => full(name).replace('%7Bid%7D', '{id}');
  return JSON.stringify({
    ...envelopeOf(data.library, lastUpdate(data)),
    site: siteOf(data),
    openapi: full('openapi.json'),
    counts: {
      services: services.size,
      agencies: agencies.size,
      documents: documents.size,
      categories: categories.size,
      lifeEvents: lifeEvents.size,
    },
    files: [
      ...files.map(({ name, mediaType, title, schema, columns, count, ids }) => ({
        url: template(name),
        template: ids !== null,
        mediaType,
        title,
        count: count(data),
        schema: schema && full(`schemas/${schema}.json`),
        columns,
      })),
      ...LINKED.map(([name, mediaType, title]) => ({
        url: template(name),
        template: name.includes('{id}'),
        mediaType,
        title,
        count: null,
        schema: null,
        columns: null,
      })),
    ],
  });
}
