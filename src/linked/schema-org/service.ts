import type { GovernmentService, ServiceChannel, Thing } from 'schema-dts';
import { absolute, address } from '../../domain/addresses.ts';
import type { ServiceView } from '../../domain/service-view.ts';
import { whereOf } from '../../domain/steps.ts';
import type { Site } from '../../schema/site.ts';
import { AUDIENCES } from '../../schema/vocabulary.ts';
import { isoDuration } from '../duration.ts';
import { agencyLink } from './agency.ts';
import { buildingId } from './building.ts';
import { howTo } from './how-to.ts';
import { offers } from './offer.ts';

/** The counter in the building, and the channels that have an address. */
function channels({ service, agency }: ServiceView, site: Site): ServiceChannel[] {
  const duration = isoDuration(service.time);
  const processingTime = duration === null ? {} : { processingTime: duration };
  const counter =
    whereOf(service, agency).counters.length > 0
      ? [{ serviceLocation: { '@id': buildingId(site.url) }, ...processingTime }]
      : duration === null
        ? []
        : [processingTime];
  const online = service.channels.flatMap(({ name, url }) =>
    url === null ? [] : [{ name, serviceUrl: url }],
  );
  return [...counter, ...online].map((channel) => ({ '@type': 'ServiceChannel', ...channel }));
}

/** One item as it is, several as a list: JSON-LD reads both alike. */
const few = <T>(items: readonly T[]): T | readonly T[] | undefined =>
  items.length === 1 ? items[0] : items.length > 0 ? items : undefined;

/**
 * A service page: the service and its steps. Long texts stand in the page once and are not repeated here
 * (the page must stay within its bytes); what is lost is listed in `/api/v1/tidak-termuat.json`.
 */
export function serviceThings(view: ServiceView, site: Site, updated?: string): Thing[] {
  const { service, agency, documents } = view;
  const ways = few(channels(view, site));
  const priced = few(offers(service.fees));
  const issued = few(
    [...new Set(service.outputs.map(({ document }) => document))].map((id) => ({
      '@type': 'Thing' as const,
      '@id': absolute(site.url, address.document(id)),
      name: documents[id]?.document.name ?? id,
    })),
  );
  const thing: GovernmentService = {
    '@type': 'GovernmentService',
    '@id': absolute(site.url, address.service(view.id)),
    name: service.name,
    alternateName: service.officialName,
    identifier: service.code,
    serviceType: view.category.name,
    provider: agencyLink(site.url, agency),
    areaServed: site.region,
    audience: {
      '@type': 'Audience',
      audienceType: service.audience.map((who) => AUDIENCES[who]).join(', '),
    },
    ...(ways === undefined ? {} : { availableChannel: ways }),
    ...(priced === undefined ? {} : { offers: priced }),
    ...(issued === undefined ? {} : { serviceOutput: issued }),
  };
  return [thing, ...howTo({ ...service, id: view.id }, site.url, updated)];
}
