import { byName, type Catalogue, type WithId } from './catalogue.ts';
import type { Service } from '../schema/service.ts';

type AService = WithId<Service>;

/** Who issues each document and who asks for it: the computed side of `outputs` and `requirements`. */
export interface DocumentGraph {
  readonly issuers: ReadonlyMap<string, readonly AService[]>;
  readonly askers: ReadonlyMap<string, readonly AService[]>;
}

function collect(services: Iterable<AService>, documents: (service: AService) => string[]) {
  const result = new Map<string, AService[]>();
  for (const service of byName(services)) {
    for (const document of new Set(documents(service))) {
      const list = result.get(document) ?? [];
      list.push(service);
      result.set(document, list);
    }
  }
  return result;
}

const outputsOf = (service: AService) => service.outputs.map((output) => output.document);

/**
 * One pass over all services. Askers are in order of name. Issuers come with the one first for which
 * the document is the main result (first output), and before a service that replaces an old one, so that
 * "get it here" names the obvious service.
 */
export function documentGraph(catalogue: Pick<Catalogue, 'services'>): DocumentGraph {
  const services = [...catalogue.services.values()];
  const issuers = collect(services, outputsOf);
  for (const [document, list] of issuers) {
    const asks = ({ requirements }: AService) =>
      requirements.some((row) => row.document === document) ? 1 : 0;
    const rank = (service: AService) => 2 * outputsOf(service).indexOf(document) + asks(service);
    list.sort((a, b) => rank(a) - rank(b));
  }
  return {
    issuers,
    askers: collect(services, (service) => service.requirements.map((row) => row.document)),
  };
}

/** Services that share something; each list may hold the service itself. */
export interface Neighbours {
  readonly byEvent: ReadonlyMap<string, readonly AService[]>;
  readonly byCategory: ReadonlyMap<string, readonly AService[]>;
}

/**
 * Services to look at next, best first, at most `limit`: those with the same main result (a lost card
 * beside a new one), those that ask for what this one issues, those of the same life event. Each link
 * counts less the more services share it: a KTP-el is asked for everywhere and says little. To share
 * only the category is no reason; it decides between equals.
 */
export function relatedServices(
  service: AService,
  graph: DocumentGraph,
  neighbours: Neighbours,
  limit = 6,
): AService[] {
  const scores = new Map<AService, number>();
  const add = (group: readonly AService[] = [], weight: number) => {
    const others = group.filter(({ id }) => id !== service.id);
    for (const other of others)
      scores.set(other, (scores.get(other) ?? 0) + weight / others.length);
  };
  const [main] = outputsOf(service);
  if (main !== undefined) {
    const issuers = graph.issuers.get(main) ?? [];
    add(
      issuers.filter((other) => outputsOf(other)[0] === main),
      8,
    );
  }
  for (const output of service.outputs) add(graph.askers.get(output.document), 6);
  for (const event of service.lifeEvents) add(neighbours.byEvent.get(event), 4);
  const kin = new Set(neighbours.byCategory.get(service.category));
  const score = ([other, points]: [AService, number]) => points + (kin.has(other) ? 0.5 : 0);
  return [...scores]
    .sort((one, two) => score(two) - score(one) || (one[0].id < two[0].id ? -1 : 1))
    .slice(0, limit)
    .map(([other]) => other);
}
