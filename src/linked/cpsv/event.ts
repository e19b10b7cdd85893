import { need, type Catalogue, type WithId } from '../../domain/catalogue.ts';
import type { Category } from '../../schema/category.ts';
import type { LifeEvent } from '../../schema/life-event.ts';
import { node, type Node } from './node.ts';
import type { Places } from './places.ts';

/** An event of a business: most services on its path are open to businesses. */
function isBusiness({ services: rows }: LifeEvent, services: Catalogue['services']): boolean {
  const open = rows.filter(({ service }) => need(services, service).audience.includes('business'));
  return open.length * 2 > rows.length;
}

/** A life event with the services on its path. */
export const eventNode = (
  event: WithId<LifeEvent>,
  services: Catalogue['services'],
  places: Places,
): Node =>
  node(
    places.event(event.id),
    [isBusiness(event, services) ? 'BusinessEvent' : 'LifeEvent', 'Event'],
    {
      title: event.name,
      identifier: event.id,
      description: [event.summary, event.intro, ...event.reminders].filter((text) => text !== null),
      keyword: event.keywords,
      hasRelatedService: event.services.map(({ service }) => places.service(service)),
    },
  );

/** A category: the thematic area of its services. */
export const categoryNode = (category: WithId<Category>, places: Places): Node =>
  node(places.category(category.id), 'Concept', {
    prefLabel: category.name,
    identifier: category.id,
    description: category.summary,
  });
