import { address } from './addresses.ts';
import { byName, byOrder, type Catalogue, type WithId } from './catalogue.ts';
import { fatesOf, keptPlaces } from './former.ts';
import { documentGraph, type DocumentGraph, type Neighbours } from './graph.ts';
import { pageAddresses } from './published.ts';
import { serviceView, type ServiceView } from './service-view.ts';
import type { LifeEvent } from '../schema/life-event.ts';
import type { Service } from '../schema/service.ts';

/** The catalogue with what is computed from it once: the same objects for every page and file. */
export interface Library {
  readonly catalogue: Catalogue;
  readonly graph: DocumentGraph;
  readonly neighbours: Neighbours;
  /** Life events of each service, in order: those whose path names it and those it names itself. */
  readonly eventsOf: ReadonlyMap<string, readonly WithId<LifeEvent>[]>;
  readonly former: Former;
  /** `<collection>/<id>` → day of the last change; not known without a history. */
  readonly updated?: ReadonlyMap<string, string>;
}

/** What the pages need to know of addresses that were published and are not there today. */
export interface Former {
  /** Page → id that is there → ids that stood in its place. */
  readonly kept: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
}

function formerOf(catalogue: Catalogue): Former {
  const live = pageAddresses(catalogue);
  const ledger = catalogue.ledger?.addresses ?? new Map<string, string | null>();
  const places = new Map([...ledger].filter(([path, code]) => code !== null || path.includes('#')));
  const entries = catalogue.redirects.values();
  return { kept: keptPlaces(fatesOf({ live, ledger: places, entries }), live) };
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

/** Computes the relations that records store on one side only. */
export function libraryOf(catalogue: Catalogue): Library {
  const eventsOf = eventsByService(catalogue.lifeEvents.values(), catalogue.services);
  const neighbours = {
    byEvent: groupBy(catalogue.services.values(), (service) =>
      (eventsOf.get(service.id) ?? []).map((event) => event.id),
    ),
    byCategory: groupBy(catalogue.services.values(), (service) => [service.category]),
  };
  return {
    catalogue,
    graph: documentGraph(catalogue),
    neighbours,
    eventsOf,
    former: formerOf(catalogue),
  };
}

/** Everything about one service that its page says. */
export function viewOf(
  service: WithId<Service>,
  { catalogue, graph, neighbours, eventsOf, former }: Library,
): ServiceView {
  const view = serviceView(service, catalogue, graph, neighbours, eventsOf.get(service.id) ?? []);
  return { ...view, kept: former.kept.get(address.service(service.id)) };
}
