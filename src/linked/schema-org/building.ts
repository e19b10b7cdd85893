import type { GovernmentOffice, WebSite, WithActionConstraints, SearchAction } from 'schema-dts';
import { absolute, address, fragment } from '../../domain/addresses.ts';
import type { Site } from '../../schema/site.ts';
import { complaintPoints, reachable } from './contact.ts';
import { closedDays, openingHours } from './hours.ts';

/** The MPP itself, wherever it is mentioned: the part of the home page that says where and when. */
export const buildingId = (siteUrl: string): string =>
  `${absolute(siteUrl, address.home())}#${fragment.visit}`;

/** The building with hours, holidays and address, as far as they are known. */
export function building(site: Site): GovernmentOffice {
  return {
    '@type': 'GovernmentOffice',
    '@id': buildingId(site.url),
    name: site.name,
    url: absolute(site.url, address.home()),
    address: {
      '@type': 'PostalAddress',
      ...(site.address === null ? {} : { streetAddress: site.address }),
      addressLocality: site.region,
      addressCountry: 'ID',
    },
    areaServed: site.region,
    ...(site.map === null ? {} : { hasMap: site.map }),
    ...(site.logo === null ? {} : { logo: absolute(site.url, site.logo) }),
    ...reachable(site.contacts),
    ...(site.hours ? { openingHoursSpecification: openingHours(site.hours) } : {}),
    ...(site.holidays.length > 0
      ? { specialOpeningHoursSpecification: closedDays(site.holidays) }
      : {}),
    ...(site.complaints.length > 0 ? { contactPoint: complaintPoints(site.complaints) } : {}),
  };
}

/** The site with its search (schema.org SearchAction; the address of the search is public). */
export function website(site: Site): WebSite {
  const search: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${absolute(site.url, address.search())}?q={search_term_string}`,
    },
    'query-input': 'required name=search_term_string',
  };
  return {
    '@type': 'WebSite',
    '@id': absolute(site.url, address.home()),
    name: site.name,
    url: absolute(site.url, address.home()),
    inLanguage: site.languages,
    publisher: { '@id': buildingId(site.url) },
    potentialAction: search,
  };
}
