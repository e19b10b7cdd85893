import type { Library } from '../../domain/library.ts';
import { agencyNodes } from './agency.ts';
import { building } from './building.ts';
import { codes } from './codes.ts';
import { documentNodes } from './document.ts';
import { categoryNode, eventNode } from './event.ts';
import type { Node } from './node.ts';
import { placesOf } from './places.ts';
import { serviceNodes } from './service.ts';

function* everything(library: Library): Iterable<Node> {
  const { catalogue, graph, eventsOf, updated } = library;
  const { site } = catalogue;
  const places = placesOf(site.url);
  const siteHours = site.hours ? places.inFile('jam') : null;
  yield* building(library, places);
  yield* codes(places);
  for (const category of catalogue.categories.values()) yield categoryNode(category, places);
  for (const event of catalogue.lifeEvents.values())
    yield eventNode(event, catalogue.services, places);
  for (const agency of catalogue.agencies.values()) yield* agencyNodes(agency, places, siteHours);
  for (const document of catalogue.documents.values())
    yield* documentNodes(document, graph, places);
  for (const service of catalogue.services.values()) {
    const events = (eventsOf.get(service.id) ?? []).map(({ id }) => id);
    yield* serviceNodes(service, catalogue, events, places, updated?.get(`services/${service.id}`));
  }
}

/**
 * The whole catalogue as CPSV-AP 3.2. What many records say alike (a rule, the site of an agency) stands
 * once, in the words of the first.
 */
export function* cpsvGraph(library: Library): Iterable<Node> {
  const seen = new Set<string>();
  for (const each of everything(library)) {
    if (seen.has(each['@id'])) continue;
    seen.add(each['@id']);
    yield each;
  }
}
