/** The catalogue as the pages see it: read once, indexed once, the same objects for every page. */
import { getCollection, type CollectionKey } from 'astro:content';
import { byName, byOrder, need, type Catalogue, type WithId } from './domain/catalogue.ts';
import { documentGraph, type DocumentGraph, type Neighbours } from './domain/graph.ts';
import { serviceView, type ServiceView } from './domain/service-view.ts';
import type { LifeEvent, Service } from './schema/index.ts';

export interface Library {
  readonly catalogue: Catalogue;
  readonly graph: DocumentGraph;
  readonly neighbours: Neighbours;
  /** Life events of each service, in order: those whose path names it and those it names itself. */
  readonly eventsOf: ReadonlyMap<string, readonly WithId<LifeEvent>[]>;
}

async function records<T extends object>(name: CollectionKey): Promise<Map<string, WithId<T>>> {
  const entries = await getCollection(name);
  return new Map(entries.map(({ id, data }) => [id, { ...(data as T), id }]));
}

/** Groups services by each of the keys they have. */
function groupBy(
  services: Iterable<WithId<Service>>,
  keys: (service: WithId<Service>) => readonly string[],
) {
  const groups = new Map<string, WithId<Service>[]>();
  for (const service of byName(services)) {
    for (const key of keys(service)) {
      const group = groups.get(key);
      if (group) group.push(service);
      else groups.set(key, [service]);
    }
  }
  return groups;
}

function eventsByService(events: Iterable<WithId<LifeEvent>>, services: Catalogue['services']) {
  const result = new Map<string, WithId<LifeEvent>[]>();
  for (const event of byOrder(events)) {
    const onPath = event.services.map((row) => row.service);
    const tagged = [...services.values()].filter((service) =>
      service.lifeEvents.includes(event.id),
    );
    for (const id of new Set([...onPath, ...tagged.map((service) => service.id)])) {
      result.set(id, [...(result.get(id) ?? []), event]);
    }
  }
  return result;
}

async function open(): Promise<Library> {
  const [site] = (await records<Catalogue['site']>('site')).values();
  if (!site) throw new Error('Berkas site.yml belum ada. Jalankan "npm run check".');
  const catalogue: Catalogue = {
    site,
    services: await records('services'),
    agencies: await records('agencies'),
    documents: await records('documents'),
    categories: await records('categories'),
    lifeEvents: await records('life-events'),
    words: await records('words'),
  };
  const eventsOf = eventsByService(catalogue.lifeEvents.values(), catalogue.services);
  const neighbours = {
    byEvent: groupBy(catalogue.services.values(), (s) =>
      (eventsOf.get(s.id) ?? []).map((e) => e.id),
    ),
    byCategory: groupBy(catalogue.services.values(), (service) => [service.category]),
  };
  return { catalogue, graph: documentGraph(catalogue), neighbours, eventsOf };
}

let opened: Promise<Library> | undefined;

/** Opens the catalogue. A build reads it once; while editing, every request sees the newest content. */
export function library(): Promise<Library> {
  if (import.meta.env.DEV) return open();
  opened ??= open();
  return opened;
}

/** The view of one service page. */
export function viewOf(
  service: WithId<Service>,
  { catalogue, graph, neighbours, eventsOf }: Library,
): ServiceView {
  return serviceView(service, catalogue, graph, neighbours, eventsOf.get(service.id) ?? []);
}

/** The static paths of a collection: one page a record, its id the slug. */
export const pathsOf = <T extends { id: string }>(records: ReadonlyMap<string, T>) =>
  [...records.values()].map((record) => ({ params: { slug: record.id }, props: { record } }));

export { byName, byOrder, need };
