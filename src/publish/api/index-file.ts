import { absolute, address } from '../../domain/addresses.ts';
import type { Data } from '../csv/table.ts';
import { lastUpdate, siteOf } from './bodies.ts';
import { envelopeOf } from './envelope.ts';
import type { ApiFile } from './files.ts';

/** `index.json`: what there is, where, under which licence and how many. */
export function indexBody(data: Data, files: readonly ApiFile[]): string {
  const { site, services, agencies, documents, categories, lifeEvents } = data.library.catalogue;
  const full = (name: string) => absolute(site.url, address.data(name));
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
    files: files.map(({ name, mediaType, title, schema, columns, count, ids }) => ({
      // A template is no address yet: its braces stay as they are (RFC 6570).
      url: full(name).replace('%7Bid%7D', '{id}'),
      template: ids !== null,
      mediaType,
      title,
      count: count(data),
      schema: schema && full(`schemas/${schema}.json`),
      columns,
    })),
  });
}
