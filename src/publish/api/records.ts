/** The records of the catalogue as they are published: their own fields, and what is computed from others. */
import { createHash } from 'node:crypto';
import { absolute, address } from '../../domain/addresses.ts';
import { need, type WithId } from '../../domain/catalogue.ts';
import type { Library } from '../../domain/library.ts';
import { without } from '../../domain/without.ts';
import type { Agency, Category, Document, LifeEvent, Service } from '../../schema/index.ts';
import type { ApiRecords, Kind } from './shapes/index.ts';

/** Twelve hex digits tell any two states of one record apart. */
const REVISION = 12;

const ids = (services: readonly { id: string }[] = []) => services.map(({ id }) => id);

const PAGES: Record<Kind, (id: string) => string> = {
  services: address.service,
  agencies: address.agency,
  documents: address.document,
  categories: address.category,
  'life-events': address.lifeEvent,
};

/**
 * A record with what all kinds have. The revision is made from the content alone: another address of the
 * site or another history is no change of it.
 */
function publishAs<T extends { id: string }>(kind: Kind, { id, ...content }: T, library: Library) {
  const { url } = library.catalogue.site;
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  return {
    id,
    url: absolute(url, PAGES[kind](id)),
    self: absolute(url, address.data(`${kind}/${id}.json`)),
    updated: library.updated?.get(`${kind}/${id}`) ?? null,
    revision: hash.slice(0, REVISION),
    ...content,
  };
}

function service(record: WithId<Service>, library: Library) {
  const { catalogue, eventsOf } = library;
  const named = <T extends { document: string }>(row: T) => ({
    ...row,
    documentName: need(catalogue.documents, row.document).name,
  });
  const full = {
    ...without(record, 'waivers'),
    reviewed: record.review.date,
    agencyName: need(catalogue.agencies, record.agency).name,
    categoryName: need(catalogue.categories, record.category).name,
    lifeEvents: ids(eventsOf.get(record.id)),
    requirements: record.requirements.map(named),
    outputs: record.outputs.map(named),
  };
  return publishAs('services', full, library);
}

const document = (record: WithId<Document>, library: Library) =>
  publishAs(
    'documents',
    {
      ...record,
      issuedBy: ids(library.graph.issuers.get(record.id)),
      askedBy: ids(library.graph.askers.get(record.id)),
    },
    library,
  );

const category = (record: WithId<Category>, library: Library) =>
  publishAs(
    'categories',
    { ...record, services: ids(library.neighbours.byCategory.get(record.id)) },
    library,
  );

function lifeEvent(record: WithId<LifeEvent>, library: Library) {
  const services = record.services.map((row) => ({
    ...row,
    serviceName: need(library.catalogue.services, row.service).name,
  }));
  const onPath = new Set(services.map((row) => row.service));
  const all = ids(library.neighbours.byEvent.get(record.id));
  const more = all.filter((id) => !onPath.has(id));
  return publishAs('life-events', { ...record, services, more }, library);
}

/** Ids of the services of each agency, by one of the two ways to serve. */
function servicesBy(library: Library, agenciesOf: (service: Service) => readonly string[]) {
  const groups = new Map<string, string[]>();
  for (const each of library.catalogue.services.values())
    for (const agency of agenciesOf(each)) {
      const group = groups.get(agency);
      if (group) group.push(each.id);
      else groups.set(agency, [each.id]);
    }
  return (agency: string) => groups.get(agency) ?? [];
}

/** All records that are published, in order of id. */
export function apiRecords(library: Library): ApiRecords {
  const { services, agencies, documents, categories, lifeEvents } = library.catalogue;
  const responsible = servicesBy(library, (each) => [each.agency]);
  const partner = servicesBy(library, (each) => each.partners);
  const agency = (record: WithId<Agency>) =>
    publishAs(
      'agencies',
      { ...record, services: responsible(record.id), partnerIn: partner(record.id) },
      library,
    );
  return {
    services: [...services.values()].map((record) => service(record, library)),
    agencies: [...agencies.values()].map(agency),
    documents: [...documents.values()].map((record) => document(record, library)),
    categories: [...categories.values()].map((record) => category(record, library)),
    'life-events': [...lifeEvents.values()].map((record) => lifeEvent(record, library)),
  };
}
