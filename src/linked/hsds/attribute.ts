import { absolute, address } from '../../domain/addresses.ts';
import { need, type Catalogue, type WithId } from '../../domain/catalogue.ts';
import type { Service } from '../../schema/service.ts';
import { AUDIENCES } from '../../schema/vocabulary.ts';
import { t } from '../../i18n/strings.ts';
import type { Uuid } from './parts.ts';

interface Entry {
  readonly type: string;
  readonly taxonomy: string;
  readonly code: string;
  readonly name: string;
  readonly description: string;
  readonly uri?: string;
}

/** The category, the life events and the audience of a service, as terms of our own taxonomies. */
export function attributes(
  service: WithId<Service>,
  { site, categories, lifeEvents }: Catalogue,
  events: readonly string[],
  uuid: Uuid,
) {
  const at = (path: string) => absolute(site.url, path);
  const category = need(categories, service.category);
  const entries: Entry[] = [
    {
      type: 'service_type',
      taxonomy: t('linked.categories'),
      code: service.category,
      name: category.name,
      description: category.summary,
      uri: at(address.category(service.category)),
    },
    ...events.map((id) => {
      const { name, summary } = need(lifeEvents, id);
      const uri = at(address.lifeEvent(id));
      const taxonomy = t('linked.events');
      return { type: 'life_event', taxonomy, code: id, name, description: summary, uri };
    }),
    ...service.audience.map((who) => {
      const [taxonomy, name] = [t('linked.audiences'), AUDIENCES[who]];
      return { type: 'audience', taxonomy, code: who, name, description: name };
    }),
  ];
  return entries.map(({ type, taxonomy, code, name, description, uri }) => ({
    id: uuid('attribute', service.id, type, code),
    link_type: type,
    link_entity: 'service',
    taxonomy_term: {
      id: uuid('taxonomy_term', type, code),
      code,
      name,
      description,
      taxonomy,
      language: 'id',
      ...(uri === undefined ? {} : { term_uri: uri }),
    },
  }));
}
